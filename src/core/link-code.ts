// The code that joins two accounts: 40 random bits, in letters and digits that are not mistaken for each other.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 8;
const BITS_EACH = 5n;

/** `id`: random hex digits, as `Chance.id` gives them. */
export function linkCode(id: string): string {
  let bits = BigInt(`0x${id.slice(0, 10)}`);
  let code = '';
  for (let at = 0; at < CHARACTERS; at++) {
    code = (ALPHABET[Number(bits % BigInt(ALPHABET.length))] ?? '') + code;
    bits >>= BITS_EACH;
  }
  return code;
}

/** As a person is shown it. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** What a person typed as the code they meant; undefined: it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === CHARACTERS && [...code].every((char) => ALPHABET.includes(char)) ? code : undefined;
}
