import { expect, test } from 'vitest';
import { stepOfKey, stepOfSwipe } from './steps';

const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false, repeat: false };
const PAGE = { closest: () => null };
const at = (x: number, y: number, time = 0) => ({ x, y, at: time });

test('a key says what to do, capital or not', () => {
  expect(stepOfKey({ ...plain, key: 'f' }, PAGE)).toBe('fine');
  expect(stepOfKey({ ...plain, key: 'B' }, PAGE)).toBe('return');
  expect(stepOfKey({ ...plain, key: 'ArrowLeft' }, null)).toBe('previous');
  expect(stepOfKey({ ...plain, key: 'x' }, PAGE)).toBeUndefined();
});

test('who writes is left alone, and so are the keys of the browser', () => {
  const field = { closest: () => ({}) as Element };
  expect(stepOfKey({ ...plain, key: 'f' }, field)).toBeUndefined();
  expect(stepOfKey({ ...plain, key: 'f', ctrlKey: true }, PAGE)).toBeUndefined();
  expect(stepOfKey({ ...plain, key: 'f', isComposing: true }, PAGE)).toBeUndefined();
  expect(stepOfKey({ ...plain, key: 'f', repeat: true }, PAGE)).toBeUndefined();
});

test('a swipe is quick, level and long enough, and begins within the page', () => {
  expect(stepOfSwipe(at(300, 400), at(180, 410, 200), 390)).toBe('next');
  expect(stepOfSwipe(at(100, 400), at(240, 390, 200), 390)).toBe('previous');
  expect(stepOfSwipe(at(300, 400), at(215, 400, 200), 390)).toBeUndefined();
  expect(stepOfSwipe(at(300, 400), at(180, 460, 200), 390)).toBeUndefined();
  expect(stepOfSwipe(at(300, 400), at(180, 400, 800), 390)).toBeUndefined();
  expect(stepOfSwipe(at(10, 400), at(240, 400, 200), 390)).toBeUndefined();
});
