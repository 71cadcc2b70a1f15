// Messenger and Instagram in a browser: who wrote stands on a line of its own above the text, "You sent" for one's own.

/** Of the apps' languages. */
const YOU_SENT = new Set([
  ...['you sent', 'du hast gesendet', 'vous avez envoyé', 'tu as envoyé', 'has enviado', 'enviaste', 'você enviou'],
  ...[
    'hai inviato',
    'je hebt verzonden',
    'jij hebt verzonden',
    'du skickade',
    'du sendte',
    'lähetit',
    'odesláno',
    'wysłano',
  ],
  ...['вы отправили', 'ви надіслали', 'gönderdin', 'gönderdiniz', 'anda mengirim', 'bạn đã gửi', 'คุณส่ง', 'لقد أرسلت'],
  ...[
    '你发送了',
    '您发送了',
    '你已发送',
    '您已发送',
    '你傳送了',
    '你已傳送',
    'あなたが送信',
    '送信しました',
    '보냄',
    '회원님이 보냄',
  ],
]);
/** What the page says beside the messages. */
const BESIDE = new Set(
  'enter|seen|sent|delivered|gesehen|gesendet|zugestellt|vu|envoyé|distribué|visto|enviado|entregado|entregue|已读|已送达|既読'.split(
    '|',
  ),
);

/** The name of who pasted. */
export const YOU = 'You';

const LONGEST_NAME = 40;
/** Up to four words that begin with a letter, or an account's name; not the end of a sentence. */
const NAME = /^(?:\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,3}|[\p{L}\p{N}_][\p{L}\p{N}_.]{2,29})$/u;

/** Who the line may name; undefined where it can only be text. */
export function labelOf(line: string): string | undefined {
  const text = line.trim();
  if (text.length > LONGEST_NAME) return undefined;
  if (YOU_SENT.has(text.toLowerCase())) return YOU;
  return isNameLike(text) && !BESIDE.has(text.toLowerCase()) ? text : undefined;
}

export const isNameLike = (text: string): boolean => NAME.test(text) && !text.endsWith('.');

export const isBeside = (line: string): boolean => line.length < LONGEST_NAME && BESIDE.has(line.trim().toLowerCase());

/**
 * Of all lines that may be names, those that are: the commonest besides one's own, and its longer or shorter form. None where
 * nobody's own lines are marked.
 */
export function labelled(lines: ReadonlyMap<string, number>): ReadonlySet<string> {
  if ((lines.get(YOU) ?? 0) < 2) return new Set();
  const others = [...lines].filter(([line, count]) => line !== YOU && count > 1).sort(([, a], [, b]) => b - a);
  const [most] = others[0] ?? [];
  if (most === undefined) return new Set();
  const same = others.map(([line]) => line).filter((line) => line.startsWith(most) || most.startsWith(line));
  return new Set([YOU, ...same]);
}
