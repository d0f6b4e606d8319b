import { expect, it } from 'vitest';
import { Steady } from './steady';

const told = (...frames: string[][]) => {
  const steady = new Steady();
  return frames.map((frame) => steady.next(frame));
};

it('a code is told once two frames in a row show it, and not again while it stays', () => {
  expect(told(['a'], ['a'], ['a'], [], ['a'])).toEqual([undefined, ['a'], undefined, undefined, undefined]);
});

it('the same code is told again when it had left the view', () => {
  expect(told(['a'], ['a'], [], [], ['a'], ['a']).at(-1)).toEqual(['a']);
});

it('what one frame only seems to see is never told', () => {
  expect(told(['a'], ['b'], ['a'], ['b'])).toEqual([undefined, undefined, undefined, undefined]);
});

it('two codes in one view are told together, in whatever order they are found, and each alone is no news after that', () => {
  expect(told(['a', 'b'], ['b', 'a'], ['a'], ['a'])).toEqual([undefined, ['a', 'b'], undefined, undefined]);
});

it('what was seen once waits for the next frame, until it is told or gone', () => {
  const steady = new Steady();
  const waits = [['a'], ['a'], ['a', 'b'], ['a']].map((frame) => [steady.next(frame), steady.waits][1]);
  expect(waits).toEqual([true, false, true, false]);
});

it('one that comes beside the one that was told is news', () => {
  expect(told(['a'], ['a'], ['a', 'b'], ['a', 'b']).at(-1)).toEqual(['a', 'b']);
});
