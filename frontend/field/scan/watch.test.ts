import { beforeEach, expect, it, vi } from 'vitest';
import { watch } from './watch';

const FRAME_MS = 1000 / 25;
const READING_MS = 15;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** What a camera of 25 frames a second is asked while it shows these, the last of them for the rest of the time. */
async function watched(ms: number, shown: string[][], { tells = true, readingMs = READING_MS } = {}) {
  const looks: number[] = [];
  const told: string[][] = [];
  const began = performance.now();
  const now = () => Math.round(performance.now() - began);
  let atOnce = 0;
  const video = {
    requestVideoFrameCallback: tells
      ? (call: () => void) => setTimeout(call, FRAME_MS - (now() % FRAME_MS))
      : undefined,
  } as unknown as HTMLVideoElement;
  const read = async () => {
    expect(++atOnce).toBe(1);
    looks.push(now());
    const texts = shown[Math.min(looks.length, shown.length) - 1];
    await new Promise((resolve) => setTimeout(resolve, readingMs));
    atOnce--;
    return texts;
  };
  const stop = watch(video, () => false, read, (texts) => told.push(texts));
  await vi.advanceTimersByTimeAsync(ms);
  stop();
  const before = looks.length;
  await vi.advanceTimersByTimeAsync(ms);
  return { looks, told, after: looks.length - before };
}

it('a camera that shows no code is looked at eight times a second at most, and not any more once stopped', async () => {
  const { looks, told, after } = await watched(10_000, [[]]);
  expect(looks.length).toBeGreaterThan(55);
  expect(looks.length).toBeLessThanOrEqual(81);
  expect(told).toEqual([]);
  expect(after).toBeLessThanOrEqual(1);
});

it('a code that was just seen is confirmed with the very next frame, and then told once', async () => {
  const { looks, told } = await watched(2_000, [[], ['a'], ['a']]);
  expect(looks[2] - looks[1]).toBeLessThanOrEqual(FRAME_MS);
  expect(looks[3] - looks[2]).toBeGreaterThanOrEqual(125);
  expect(told).toEqual([['a']]);
});

it('one frame at a time is read, however long it takes', async () => {
  const { looks } = await watched(10_000, [[]], { readingMs: 700 });
  expect(looks.length).toBeLessThanOrEqual(14);
});

it('a browser that does not tell of frames is looked at as well', async () => {
  const { looks, told } = await watched(2_000, [[], ['a']], { tells: false });
  expect(looks.length).toBeGreaterThan(8);
  expect(told).toEqual([['a']]);
});

it('nothing is told while the person picks or gave a photo to read; then what has come, and not what was told before', async () => {
  let view: string[] = [];
  let held = false;
  const told: string[][] = [];
  const after = async (change: () => void) => {
    change();
    await vi.advanceTimersByTimeAsync(1_000);
    return told.splice(0);
  };
  const stop = watch({} as HTMLVideoElement, () => held, async () => view, (texts) => told.push(texts));
  expect(await after(() => { view = ['a', 'b']; })).toEqual([['a', 'b']]);
  expect(await after(() => { held = true; view = ['c']; })).toEqual([]);
  expect(await after(() => { view = ['a', 'b']; })).toEqual([]);
  expect(await after(() => { held = false; })).toEqual([]);
  expect(await after(() => { view = ['c']; })).toEqual([['c']]);
  stop();
});

it('what was being read when the person began to pick is not told', async () => {
  let held = false;
  const told: string[][] = [];
  const stop = watch({} as HTMLVideoElement, () => held, async () => {
    held = true;
    return ['a'];
  }, (texts) => told.push(texts));
  await vi.advanceTimersByTimeAsync(1_000);
  held = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([]);
  stop();
});
