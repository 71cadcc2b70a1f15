// Something else in the middle of a step: a command after a question, a correction of what the guide said.
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/core/words/words.ts';
import { admitted, type DialogueOptions } from '../support/dialogue.ts';
import { smallExport, withPersona } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const ready = async (options: DialogueOptions = {}) => withPersona(await admitted(options));

describe.each(['en', 'zh'] as const)('in the middle of something, in %s,', (language) => {
  const { care, commands, correction, memory, shell, talk: words, modes } = wordsFor(language);

  test('a command after the question of a correction leaves it, so that the next line is talk', async () => {
    const talk = await ready({ language, model: scriptedModel(['night night', 'haha']) });
    await talk.say('good night');
    await talk.say('/correct');
    await talk.say('/mode');
    expect(talk.heardAll()).toContain(commands.cancel.left);
    expect((await talk.press('light')).at(-1)).toContain(modes.labels.light);
    expect(await talk.say('hey you')).toEqual(['◌ haha']);
    expect((await talk.say('/corrections')).join()).toBe(correction.none('Mira'));
  });

  test('the same after the question of a memory', async () => {
    const talk = await ready({ language, model: scriptedModel(['haha']) });
    await talk.say('/remember');
    expect((await talk.say('/stop')).at(-1)).toBe(commands.stop);
    expect(await talk.say('hey you')).toEqual(['◌ haha']);
    expect((await talk.say('/memory')).join()).toContain(memory.none('Mira'));
  });

  test('what the guide said of the record is no reply that could be corrected or explained', async () => {
    const talk = await ready({ language, model: scriptedModel(['night night']) });
    await talk.say('good night');
    await talk.say('/mode');
    await talk.press('guide');
    await talk.say('soup');
    const objection = { en: 'she would never say that', zh: '她不会这么说' }[language];
    for (const said of ['/correct', '/correct good night', objection])
      expect(await talk.say(said)).toEqual([correction.guides('Mira')]);
    expect(await talk.say('?')).toEqual([words.why.guides]);
    await talk.say('/mode');
    await talk.press('light');
    expect((await talk.say('/correct')).join()).toContain('night night');
  });

  test('a change to what was sent in a step is not passed over in silence', async () => {
    const talk = await ready({ language });
    await talk.say('/goodbye');
    await talk.press('go');
    for (const button of ['yes', 'skip', 'write', 'skip', 'skip']) await talk.press(button);
    const { native } = talk.envelope('letter-1');
    await talk.send({ ...talk.envelope(native), kind: 'text', text: 'thank you for the sop' });
    const edit = { ...talk.envelope(), kind: 'text', text: 'thank you for the soup', edits: native } as const;
    expect(await talk.send(edit)).toEqual([shell.editInStep]);
  });

  test('after words of danger, what answers no step is a word to the guide', async () => {
    const talk = await admitted({ language });
    await talk.upload('WhatsApp Chat with Mira.txt', smallExport(3));
    await talk.say({ en: 'I want to die', zh: '我想自杀' }[language]);
    const question = wordsFor(language).imports.whose.ask;
    const said = await talk.say({ en: 'hello?', zh: '在吗' }[language]);
    expect(said).toEqual([care.resting[0]?.(24)]);
    expect(said.join()).not.toContain(question);
    expect((await talk.press('Noa')).join()).toContain('Mira');
  });

  test('a first name is enough to say which of the two one is, where only one begins with it', async () => {
    const talk = await admitted({ language });
    await talk.upload('chat.txt', smallExport(3).replaceAll('Noa:', 'Noa Levi:').replaceAll('Mira:', 'Mira Chen:'));
    expect((await talk.say('noa')).join()).toContain('Mira Chen');
    const alike = await admitted({ language });
    const [ask] = await alike.upload(
      'chat.txt',
      smallExport(3).replaceAll('Noa:', 'Sam Levi:').replaceAll('Mira:', 'Sam Chen:'),
    );
    expect(await alike.say('sam')).toEqual([ask]);
  });

  test('the second line in a row that no real line fits is told what else there is', async () => {
    const talk = await ready({ language });
    const asked = { en: 'zzz qqq www?', zh: '你那本书第几页？' }[language];
    const said = [...(await talk.say(asked)), ...(await talk.say(asked))];
    expect(said).toEqual([words.noLine.first('Mira'), words.noLine.again('Mira')]);
  });
});
