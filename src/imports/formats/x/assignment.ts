// X's archive is JSON behind "window.YTD.… =".

const EQUALS = 0x3d;

export async function* behindAssignment(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let begun = false;
  for await (const chunk of chunks) {
    const from: number = begun ? 0 : chunk.indexOf(EQUALS) + 1;
    begun ||= from > 0;
    if (begun) yield chunk.subarray(from);
  }
}
