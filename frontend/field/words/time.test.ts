import { describe, expect, test } from 'vitest';
import { isSoon, TimeWords } from './time';

const zh = new TimeWords('zh', 'Asia/Shanghai');
const en = new TimeWords('en', 'Asia/Shanghai');
const now = Date.parse('2026-11-23T01:26:41Z');

describe('times are said as people say them', () => {
  test('the day is the estate’s, not the phone’s', () => expect(zh.day('2026-11-22T16:30:00Z')).toBe('2026-11-23'));
  test('an hour of the day', () => expect(zh.second('2026-11-23T01:26:41Z')).toBe('09:26:41'));
  test('today and yesterday have names', () => {
    expect(zh.when('2026-11-23T10:40:00Z', now)).toBe('今\u2060天\u2060\u00a018:40');
    expect(zh.when('2026-11-22T10:40:00Z', now)).toBe('昨\u2060天\u2060\u00a018:40');
    expect(en.when('2026-11-22T10:40:00Z', now)).toBe('yesterday\u00a018:40');
    expect(en.nearDay('2026-11-24', now)).toBe('Tomorrow');
  });
  test('no line breaks within a time, also where Chinese could', () => {
    expect(zh.when('2026-11-20T10:40:00Z', now).split(/[\u2060\u00a0]+/)).toEqual(['11', '月', '20', '日', '周', '五', '18:40']);
    expect(en.when('2026-11-20T10:40:00Z', now)).toBe('Fri\u00a020\u00a0Nov\u00a018:40');
  });
  test('another year is said', () => expect(en.when('2028-01-03T09:40:00Z', now)).toMatch(/3\u00a0Jan\u00a02028/));
  test('the long day', () => expect(zh.longDay('2026-11-23T01:00:00Z')).toBe('11月23日星期一'));
});

describe('a length of time has its two largest parts', () => {
  test.each([
    [0, '0 分'],
    [59_999, '0 分'],
    [42 * 60_000, '42 分'],
    [3_600_000, '1 小时'],
    [5 * 3_600_000 + 42 * 60_000, '5 小时 42 分'],
    [27 * 3_600_000, '1 天 3 小时'],
    [48 * 3_600_000, '2 天'],
  ])('%d ms is %s', (length, words) => expect(zh.length(length)).toBe(words));
  test.each([
    [10 * 3_600_000 - 60_000, '9 小时 59 分'],
    [16 * 3_600_000 + 39 * 60_000, '16 小时'],
    [27 * 3_600_000 + 60_000, '1 天 3 小时'],
    [69 * 3_600_000, '2 天'],
  ])('%d ms is roughly %s', (length, words) => expect(zh.roughly(length)).toBe(words));
  test('in English', () => expect(en.length(5 * 3_600_000 + 42 * 60_000)).toBe('5 h 42 min'));
});

test('soon is less than three hours, and not past', () => {
  expect(isSoon(now + 3 * 3_600_000 - 1, now)).toBe(true);
  expect(isSoon(now + 3 * 3_600_000, now)).toBe(false);
  expect(isSoon(now - 1, now)).toBe(false);
});
