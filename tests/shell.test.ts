// What the shell promises around every handler, seen from the chat.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle } from '../src/bots/bundle.ts';
import { Unsent, UserError } from '../src/core/errors.ts';
import type { Incoming } from '../src/core/events.ts';
import { manualClock } from './support/clock.ts';
import { admitted, type Dialogue, dialogue } from './support/dialogue.ts';
import { withPersona } from './support/export.ts';
import { type Scripted, scriptedModel } from './support/scripted-model.ts';
import { temporaryStorage } from './support/storage.ts';

/** A script that answers when the test lets it. */
function gate() {
  const opens: ((text: Scripted) => void)[] = [];
  const script = (): Promise<Scripted> => new Promise((resolve) => opens.push(resolve));
  return { script, opens, asked: async (count: number) => until(() => opens.length >= count) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const text = (talk: Dialogue, line: string, native?: string): Incoming => ({
  ...talk.envelope(native),
  kind: 'text',
  text: line,
});

describe('several lines of one message', () => {
  it('are answered together, after a moment of quiet', async () => {
    const clock = manualClock();
    const model = scriptedModel(['ok\nyes']);
    const talk = await withPersona(await admitted({ model, clock, typing: true }));
    await talk.hand(text(talk, 'hey'));
    await clock.advance(1000);
    await talk.hand(text(talk, 'are you'));
    await clock.advance(1000);
    const { settled } = await talk.hand(text(talk, 'awake?'));
    await clock.advance(2000);
    expect(model.asked).toHaveLength(0);
    await clock.advance(600);
    await settled;
    expect(model.asked.map((request) => request.message)).toEqual(['hey\nare you\nawake?']);
  });

  it('do not wait for a clock that was put back an hour', async () => {
    const clock = manualClock();
    let ahead = 3_600_000;
    const model = scriptedModel(['ok']);
    const wall = { ...clock, now: () => clock.now() + ahead };
    const talk = await withPersona(await admitted({ model, clock: wall, typing: true }));
    const { settled } = await talk.hand(text(talk, 'are you awake?'));
    await until(() => clock.sleepers() === 1);
    ahead = 0;
    await clock.advance(2600);
    await until(() => clock.sleepers() === 1);
    await clock.advance(2600);
    await settled;
    expect(model.asked).toHaveLength(1);
  });

  it('do not wait longer than twenty seconds', async () => {
    const clock = manualClock();
    const model = scriptedModel(['ok']);
    const talk = await withPersona(await admitted({ model, clock, typing: true }));
    for (let line = 0; line < 11; line++) {
      await talk.hand(text(talk, `line ${line}`));
      await clock.advance(2000);
    }
    await until(() => model.asked.length === 1);
  });

  it('throw away a draft that was begun without the last of them', async () => {
    const { script, opens, asked } = gate();
    const model = scriptedModel([script], [{ fails: 'empty' }]);
    const talk = await withPersona(await admitted({ model }));
    await talk.hand(text(talk, 'I wanted to say'));
    await asked(1);
    const { settled } = await talk.hand(text(talk, 'that I saw the lake'));
    opens[0]?.('too early');
    await asked(2);
    opens[1]?.('the lake');
    await settled;
    const heard = talk.heard().join('\n');
    expect(heard).toContain('the lake');
    expect(heard).not.toContain('too early');
    expect(model.asked.at(-1)?.message).toBe('I wanted to say\nthat I saw the lake');
  });

  it('are one thing less when one was edited before the answer', async () => {
    const clock = manualClock();
    const model = scriptedModel(['ok']);
    const talk = await withPersona(await admitted({ model, clock, typing: true }));
    await talk.hand(text(talk, 'good nihgt', 'n1'));
    const edit = { ...talk.envelope('n1/edit'), kind: 'text', text: 'good night', edits: 'n1' } as const;
    const { settled } = await talk.hand(edit);
    await clock.advance(2600);
    await settled;
    expect(model.asked.map((request) => request.message)).toEqual(['good night']);
  });
});

describe('an answer that takes its time', () => {
  it('is typed meanwhile, and no more once it is there', async () => {
    const { script, opens, asked } = gate();
    const clock = manualClock();
    const talk = await withPersona(await admitted({ model: scriptedModel([script]), clock, typing: true }));
    const typed = () => talk.seen.filter((effect) => effect.do === 'type').length;
    const { settled } = await talk.hand(text(talk, 'are you awake?'));
    await clock.advance(2600);
    await asked(1);
    expect(typed()).toBe(0);
    await clock.advance(1600);
    await until(() => typed() > 0);
    opens[0]?.('yes');
    await settled;
    expect(talk.heard().join()).toContain('yes');
    const there = typed();
    await clock.advance(20_000);
    expect(typed()).toBe(there);
  });
});

describe('an event', () => {
  it('that is delivered twice is answered once', async () => {
    const talk = await withPersona(await admitted({ model: scriptedModel(['hello you']) }));
    const event = text(talk, 'hi there');
    const first = await talk.send(event);
    expect(first.join()).toContain('hello you');
    expect(await talk.send(event)).toEqual([]);
  });

  it('whose answer meets a bug gets one sentence, is logged once, and is not tried for ever', async () => {
    const model = scriptedModel(['x']);
    const broken = {
      ...model,
      reply() {
        throw new Error('planted secret words');
      },
    };
    const talk = await withPersona(await admitted({ model: broken }));
    expect(await talk.say('hello')).toEqual([
      'Something went wrong on my side. Please send that once more in a moment.',
    ]);
    expect(talk.logged.filter((line) => line.includes('"bug"'))).toHaveLength(1);
    expect(await talk.say('/help')).toHaveLength(1);
  });

  it('of a kind nobody can read is said to be so', async () => {
    const talk = await admitted();
    expect(await talk.send({ ...talk.envelope(), kind: 'unsupported', what: 'voice' })).toEqual([
      'I can not hear or see voice messages. Write it as a line, and it counts; pictures and export files I can take.',
    ]);
    expect(await talk.say('/nothing')).toEqual(['I do not know that command. /help shows what I can do.']);
  });

  it('from a button of an earlier step changes nothing', async () => {
    const talk = await admitted();
    await talk.say('/language');
    const [old] = talk.choices();
    await talk.say('/language');
    const stale = await talk.send({ ...talk.envelope(), kind: 'choice', token: old?.token ?? '' });
    expect(stale).toEqual(['That button belongs to an earlier step, so nothing was changed.']);
    await talk.press('简体中文');
    const pressedTwice = await talk.send({ ...talk.envelope(), kind: 'choice', token: talk.choices()[1]?.token ?? '' });
    expect(pressedTwice.join()).toContain('之前那一步');
  });
});

describe('somebody who has not consented', () => {
  it('can not fill the memory: what comes faster than it is answered is let go', async () => {
    let open: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      open = resolve;
    });
    const talk = await dialogue({ onPerform: () => held });
    const handed = [];
    for (let line = 0; line < 100; line++) handed.push(await talk.hand(text(talk, `line ${line}`)));
    open();
    await Promise.all(handed.map(({ settled }) => settled));
    expect(talk.heard()).toHaveLength(20);
    expect(await talk.say('hello')).toHaveLength(1);
  });
});

describe('a bot with owners', () => {
  it('refuses anybody else once, and stores nothing', async () => {
    const talk = await dialogue({ owners: new Set(['terminal:owner']) });
    expect(await talk.say('/start')).toEqual(['This is a private bot, and it is set up for somebody else. Take care.']);
    expect(await talk.say('please')).toEqual([]);
    expect(await talk.storage.directory.people()).toEqual([]);
  });
});

const spoken = (talk: Dialogue): readonly string[] =>
  talk.seen.flatMap((effect) => (effect.do === 'say' && effect.voice === 'persona' ? [effect.text] : []));

const never = new Promise<void>(() => undefined);

describe('/stop', () => {
  it('sends nothing more of what was being said', async () => {
    const clock = manualClock();
    let typed = 0;
    const talk = await withPersona(
      await admitted({
        model: scriptedModel(['one\ntwo\nthree']),
        clock,
        typing: true,
        onPerform: (effect) => (effect.do === 'type' && ++typed > 1 ? never : undefined), // the second bubble is typed for ever
      }),
    );
    await talk.hand(text(talk, 'tell me'));
    await clock.advance(2600);
    await until(() => spoken(talk).length === 1);
    const answer = await talk.say('/stop');
    expect(answer.join()).toContain('Stopped.');
    expect(spoken(talk)).toHaveLength(1);
    expect(talk.heard()).toEqual([]);
  });
});

describe('/stop while something waits', () => {
  it('leaves what was shown and written before it unanswered', async () => {
    const { script, opens, asked } = gate();
    const model = scriptedModel([script, 'too late', 'too late']);
    const talk = await withPersona(await admitted({ model }));
    await talk.hand(text(talk, 'look at this'));
    await asked(1);
    talk.uploads.set('pier', new Uint8Array([1]));
    const files = [{ name: 'photo.jpg', reference: 'pier' }];
    await talk.hand({ ...talk.envelope(), kind: 'pictures', files, caption: 'the pier' });
    const answer = talk.say('/stop');
    opens[0]?.('too late');
    expect((await answer).map((said) => said.slice(0, 8))).toEqual(['Stopped.']);
    expect(model.asked).toHaveLength(1);
  });
});

describe('a crash', () => {
  it('between two bubbles sends the rest, and nothing twice', async () => {
    let crash = false;
    const before = await withPersona(
      await admitted({
        model: scriptedModel(['one\ntwo\nthree']),
        onPerform: (effect) => (crash && effect.do === 'say' && effect.text.includes('two') ? never : undefined),
      }),
    );
    crash = true;
    await before.hand(text(before, 'tell me'));
    await until(() => spoken(before).length === 1);
    const model = scriptedModel(['another reply']);
    const after = await dialogue({ model, storage: before.storage });
    await after.shell.idle();
    expect(spoken(before).join()).toContain('one');
    // 'two' may or may not have arrived: it is not sent again, and the guide says so
    expect(after.heard()).toEqual([
      'I was interrupted while sending. One line may be missing above; nothing is sent twice.',
      'three',
    ]);
    expect(model.asked).toEqual([]);
  });

  it('between a message and its reply answers it afterwards, once', async () => {
    const { script, asked } = gate();
    const before = await withPersona(await admitted({ model: scriptedModel([script], [{ fails: 'empty' }]) }));
    await before.hand(text(before, 'are you there'));
    await asked(1);
    const model = scriptedModel(['not yet haha']);
    const after = await dialogue({ model, storage: before.storage });
    await after.shell.idle();
    expect(after.heard().join()).toContain('not yet haha');
    const again = await dialogue({ model, storage: before.storage });
    await again.shell.idle();
    expect(again.heard()).toEqual([]);
    expect(model.asked).toHaveLength(1);
  });
});

describe('a home that can not be opened', () => {
  it('keeps nobody else from being answered after a start', async () => {
    const before = await admitted({ person: 'ada' });
    await (await admitted({ person: 'ben', storage: before.storage })).shell.idle();
    const ada = await before.storage.directory.find({ platform: 'terminal', native: 'ada' });
    await before.storage.close();
    writeFileSync(join(before.storage.dataDir, 'people', `${ada}.db`), 'not a database');
    const storage = await temporaryStorage({ dataDir: before.storage.dataDir });
    const after = await dialogue({ person: 'ben', storage });
    await after.shell.idle();
    expect(await after.say('/help')).toHaveLength(1);
    expect(await storage.newest('terminal')).toEqual([]);
    expect(after.logged.filter((line) => line.includes('lane-failed'))).toHaveLength(1);
  });
});

describe('a zip whose content can not be read to its end', () => {
  it('is a bug that is told, and leaves nobody waiting', async () => {
    async function* content(): AsyncIterable<string> {
      yield 'a line';
      throw new Error('the disk is gone');
    }
    const sent = bundle({ do: 'bundle', name: 'all.zip', entries: [{ name: 'a.txt', content: content() }] });
    await expect(sent).rejects.toThrow('the disk is gone');
  });
});

describe('a platform that takes nothing any more', () => {
  const refusing = () => {
    let refuses = false;
    const onPerform = (): void => {
      if (refuses) throw new Unsent('the token was revoked');
    };
    return { onPerform, refuse: () => (refuses = true) };
  };

  it('loses no line: what waits is said in the next run', async () => {
    const { onPerform, refuse } = refusing();
    const before = await withPersona(await admitted({ model: scriptedModel(['one\ntwo']), onPerform }));
    await before.say('hm'); // the guide's notice of what this is comes with the first answer
    refuse();
    expect(await before.say('tell me')).toEqual([]);
    expect(before.logged.join()).not.toContain('stack');
    const after = await dialogue({ model: scriptedModel(['another']), storage: before.storage });
    await after.shell.idle();
    expect(after.heard()).toEqual([
      'I was interrupted while sending. One line may be missing above; nothing is sent twice.',
      'two',
    ]);
  });

  it('loses no answer: what was asked is answered in the next run', async () => {
    const { onPerform, refuse } = refusing();
    const before = await admitted({ onPerform });
    refuse();
    expect(await before.say('/cancel')).toEqual([]);
    const after = await dialogue({ storage: before.storage });
    await after.shell.idle();
    expect(after.heard()).toEqual(['There is no step to leave.']);
  });
});

describe('what a platform can not do', () => {
  it('is said in the words of the person, and is no bug', async () => {
    const talk = await admitted({
      onPerform: (effect) => {
        if (effect.do === 'document') throw new UserError({ code: 'document-too-large', limitMegabytes: 10 });
      },
    });
    expect((await talk.say('/export')).join()).toContain('over 10 MB');
    expect(talk.logged.join()).not.toContain('"bug"');
  });

  it('is left to the person where it is about their upload, and said once', async () => {
    const talk = await withPersona(await admitted());
    const erasing = talk.seen.flatMap((effect) => (effect.do === 'erase-upload' ? [effect.otherwise] : []));
    expect(erasing).toEqual([
      'I can not remove the file you sent from this chat. Please delete that message yourself.',
    ]);
  });
});
