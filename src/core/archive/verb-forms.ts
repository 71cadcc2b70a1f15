// English verbs whose forms no stem brings together: who asks how the two "met" means how they came to "meet".
import { isStopWord, tokens } from './tokens.ts';

const VERBS =
  'become became|begin began begun|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burnt burned|' +
  'buy bought|catch caught|choose chose chosen|dig dug|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|' +
  'eat ate eaten|fall fell fallen|feed fed|fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|' +
  'freeze froze frozen|get got gotten|give gave given|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|' +
  'kneel knelt|know knew known|learn learnt learned|leave left|lend lent|lose lost|mean meant|meet met|pay paid|ride rode ridden|' +
  'ring rang rung|run ran|see saw seen|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|sing sang sung|sink sank sunk|' +
  'sit sat|sleep slept|smell smelt smelled|speak spoke spoken|spend spent|spill spilt spilled|stand stood|steal stole stolen|stick stuck|' +
  'sting stung|swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|' +
  'wake woke woken|wear wore worn|weep wept|win won|write wrote written|' +
  'say said|go went gone|come came|make made|feel felt|man men|woman women|child children|foot feet|tooth teeth|mouse mice|knife knives|wife wives|life lives';

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  VERBS.split('|').flatMap((group) => {
    const forms = tokens(group).filter((form) => !isStopWord(form));
    return forms.map((form) => [form, forms] as const);
  }),
);

/** Of a token, itself among them; the same list for each of them. */
export const formsOf = (token: string): readonly string[] => GROUPS.get(token) ?? [token];
