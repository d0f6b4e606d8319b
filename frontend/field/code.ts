import { sha256, utf8 } from './digest';

const TOKEN_IN_LINK = /\/q\/([a-z2-7]{32})(?:[/?#]|$)/;
const TOKEN = /^[a-z2-7]{32}$/;
const SHORT = /^[2-9A-HJKMNP-Z]{6}$/;

/** The token in what a code says: the link on our labels, or the bare token. Whose it is, the pack knows. */
export function tokenOf(text: string): string | undefined {
  const trimmed = text.trim();
  return TOKEN.test(trimmed) ? trimmed : TOKEN_IN_LINK.exec(trimmed)?.[1];
}

/** The hash by which the pack knows a code: base64url of the first 16 bytes of SHA-256 over the token. */
export async function hashOfToken(token: string): Promise<string> {
  const hex = (await sha256(utf8(token))).slice(0, 32);
  const bytes = String.fromCharCode(...hex.match(/../g)!.map((pair) => parseInt(pair, 16)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A short code as it was typed: spaces, dashes and small letters do not matter. Undefined where it cannot be one. */
export function shortCodeOf(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return SHORT.test(code) ? code : undefined;
}
