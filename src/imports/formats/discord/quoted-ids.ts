// Discord writes ids as numbers that are too large to be kept as such.

/** Behind the key, in bytes: more than an id and the white space around it. */
const HELD_BACK = 64;
/** A quotation mark that is escaped stands in somebody's message. */
const ID = /(?<!\\)"ID"(\s{0,8}:\s{0,8})(\d{15,20})(?=[\s,}])/g;

/** The same JSON, in which the numbers of "ID" are texts. */
export async function* quotedIds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let rest = '';
  for await (const chunk of chunks) {
    // one letter for each byte: whatever the text is in, it goes through unchanged
    const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    const key = text.lastIndexOf('"ID"');
    const cut = key >= text.length - HELD_BACK ? Math.max(0, key - 1) : Math.max(0, text.length - 8);
    // what stands before the cut is complete, unless the key itself is cut in two: then it begins within the last letters
    rest = text.slice(cut);
    yield Buffer.from(text.slice(0, cut).replace(ID, '"ID"$1"$2"'), 'latin1');
  }
  yield Buffer.from(rest.replace(ID, '"ID"$1"$2"'), 'latin1');
}
