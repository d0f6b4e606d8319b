import { expect, test } from 'vitest';
import { tell, type Manner } from './clock';

const HOUR = 3_600_000;
const manner: Manner = { language: 'zh', left: '还剩 {0}', over: '超 {0}', soon: 4 * HOUR };
const now = Date.parse('2026-11-23T01:26:41Z');

test('what is far off says how much is left, and presses nobody', () =>
  expect(tell(now + 5 * HOUR + 42 * 60_000, now, manner)).toEqual({ words: '还剩 5 小时 42 分', pressing: '' }));

test('what is due within the hours that count as soon says so', () => {
  expect(tell(now + 4 * HOUR - 1, now, manner).pressing).toBe('soon');
  expect(tell(now + 4 * HOUR, now, manner).pressing).toBe('');
});

test('what is overdue says by how much', () => {
  expect(tell(now, now, manner).pressing).toBe('soon');
  expect(tell(now - 14 * HOUR, now, manner)).toEqual({ words: '超 14 小时', pressing: 'late' });
});

test('in English', () =>
  expect(tell(now + 26 * HOUR, now, { ...manner, language: 'en', left: '{0} left' }).words).toBe('1 d 2 h left'));
