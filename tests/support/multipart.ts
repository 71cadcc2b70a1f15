// Reads multipart/form-data as grammY writes it; undici's reader refuses it on Node 20.

export interface Part {
  readonly name: string;
  /** undefined: a plain value. */
  readonly fileName: string | undefined;
  readonly bytes: Buffer;
}

const BLANK_LINE = '\r\n\r\n';
const LINE_END = 2;

export function readMultipart(body: Buffer, contentType: string): readonly Part[] {
  const [, boundary] = /boundary="?([^";]+)/.exec(contentType) ?? [];
  if (!boundary) throw new Error('multipart without a boundary');
  const separator = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = body.indexOf(separator);
  for (let next = after(at); next >= 0; next = after(at)) {
    parts.push(readPart(body.subarray(at + separator.length + LINE_END, next - LINE_END)));
    at = next;
  }
  return parts;

  function after(start: number): number {
    return body.indexOf(separator, start + separator.length);
  }
}

function readPart(part: Buffer): Part {
  const end = part.indexOf(BLANK_LINE);
  const head = part.subarray(0, end).toString();
  const [, name = ''] = /[; ]name="([^"]*)"/.exec(head) ?? [];
  const [, fileName] = /filename="?([^"\r\n;]*)/.exec(head) ?? [];
  return { name, fileName, bytes: part.subarray(end + BLANK_LINE.length) };
}
