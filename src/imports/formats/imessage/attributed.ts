// The text of a message as newer versions of macOS keep it: an NSAttributedString in Apple's typedstream.

const CLASS = Buffer.from('NSString', 'latin1');
/** Stands right before the length of the text. */
const MARKER = Buffer.from([0x84, 0x01, 0x2b]);
/** Between the class and the marker stand a few bytes. */
const NEAR = 40;

/** undefined where there is none. */
export function attributedText(bytes: Uint8Array): string | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const named = all.indexOf(CLASS);
  const marked = named < 0 ? -1 : all.indexOf(MARKER, named);
  if (marked < 0 || marked > named + CLASS.length + NEAR) return undefined;
  const at = marked + MARKER.length;
  const first = all[at] ?? 0;
  const wide = first === 0x81 ? 2 : first === 0x82 ? 4 : 0;
  if (at + 1 + wide > all.length) return undefined;
  const length = wide === 0 ? first : wide === 2 ? all.readUInt16LE(at + 1) : all.readUInt32LE(at + 1);
  const from = at + 1 + wide;
  return from + length > all.length ? undefined : all.toString('utf8', from, from + length);
}
