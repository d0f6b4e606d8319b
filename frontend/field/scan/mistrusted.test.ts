import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mistrusted } from './mistrusted';
import type { Reader } from './reader';

const pixels = {} as ImageData;
const never = () => new Promise<never>(() => undefined);
const bundled: Reader = { read: async () => ['bundled'] };
const native: Reader = { read: async () => ['native'] };
const proves = async () => true;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** What each of so many frames says. */
async function read(reader: Promise<Reader>, frames = 1): Promise<string[][]> {
  await vi.advanceTimersByTimeAsync(1_001);
  const opened = await reader;
  const said: string[][] = [];
  for (let i = 0; i < frames; i++) {
    const answer = opened.read(pixels);
    await vi.advanceTimersByTimeAsync(1_001);
    said.push(await answer);
  }
  return said;
}

describe("the browser's own reader", () => {
  it('is used where it reads the test code', async () => {
    expect(await read(mistrusted(async () => native, proves, bundled))).toEqual([['native']]);
  });

  it.each<[string, () => Promise<Reader>, () => Promise<boolean>]>([
    ['cannot be opened', () => Promise.reject(new Error('Service unavailable')), proves],
    ['never opens', never, proves],
    ['does not read the test code', async () => native, async () => false],
    ['fails at it', async () => native, () => Promise.reject(new Error('Service unavailable'))],
    ['never answers', async () => native, never],
  ])('is replaced before the first frame when it %s', async (_, open, proof) => {
    expect(await read(mistrusted(open, proof, bundled))).toEqual([['bundled']]);
  });

  it.each<[string, () => Promise<string[]>]>([
    ['fails', () => Promise.reject(new Error('Service unavailable'))],
    ['does not answer any more', never],
  ])('is replaced from the next frame on when it %s later', async (_, late) => {
    const answers = [async () => ['native'], late];
    const reader: Reader = { read: () => answers.shift()!() };
    expect(await read(mistrusted(async () => reader, proves, bundled), 3)).toEqual([['native'], [], ['bundled']]);
  });

  it('shows again that it reads after finding nothing for some seconds, and is replaced when it does not', async () => {
    let alive = true;
    const silent: Reader = { read: async () => [] };
    const reader = mistrusted(async () => silent, async () => alive, bundled);
    expect((await read(reader, 30)).flat()).toEqual([]);
    alive = false;
    expect((await read(reader, 30)).at(-1)).toEqual(['bundled']);
  });
});
