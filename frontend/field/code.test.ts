import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashOfToken, shortCodeOf, tokenOf } from './code';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567';

it.each([
  `https://courtyard.example/q/${TOKEN}`, `https://192.168.1.7:8443/q/${TOKEN}?from=label`, `/q/${TOKEN}/`, ` ${TOKEN}\n`,
])('reads the token in %j', (text) => expect(tokenOf(text)).toBe(TOKEN));

it.each([
  'https://example.org/', `https://example.org/q/${TOKEN.slice(1)}`, `https://example.org/q/${TOKEN}a`,
  `https://example.org/q/${TOKEN.toUpperCase()}`, 'WIFI:S:guest;;', '',
])('finds no token of ours in %j', (text) => expect(tokenOf(text)).toBeUndefined());

it('hashes as the server does: base64url of the first 16 bytes of SHA-256', async () => {
  const expected = createHash('sha256').update(TOKEN).digest().subarray(0, 16).toString('base64url');
  expect(await hashOfToken(TOKEN)).toBe(expected);
  expect(expected).toHaveLength(22);
});

it('takes a short code as people type it', () => {
  expect(shortCodeOf(' 7kq-2mn ')).toBe('7KQ2MN');
  expect(['7KQ2M', '7KQ2MNN', '0KQ2MN', 'IKQ2MN', 'LKQ2MN', 'OKQ2MN'].map(shortCodeOf)).toEqual(Array(6).fill(undefined));
});
