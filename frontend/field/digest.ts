import type { Sha256 } from './wire';

const encoder = new TextEncoder();

/** The bytes that a text is sent as. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** SHA-256 in lower-case hexadecimal digits. */
export async function sha256(data: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
