import { describe, expect, it } from 'vitest';
import { inLanes } from './lanes';

const soon = async () => undefined;

describe('what is fetched in lanes', () => {
  it('is all fetched, never more at a time than there are lanes', async () => {
    const done: number[] = [];
    let most = 0;
    let now = 0;
    await inLanes(4, [1, 2, 3, 4, 5, 6, 7, 8, 9], async (item) => {
      most = Math.max(most, ++now);
      await new Promise((go) => setTimeout(go));
      now--;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(most).toBe(4);
  });

  it('survives a file that fails twice', async () => {
    const pauses: number[] = [];
    let failures = 2;
    await inLanes(2, ['one', 'two'], async (item) => {
      if (item === 'two' && failures-- > 0) throw new TypeError('Failed to fetch');
    }, async (milliseconds) => void pauses.push(milliseconds));
    expect(pauses).toEqual([1000, 2000]);
  });

  it('fails when a file does not come, and begins no more', async () => {
    const begun: string[] = [];
    const coming = inLanes(1, ['one', 'two', 'three'], async (item) => {
      begun.push(item);
      if (item === 'two') throw new TypeError('Failed to fetch');
    }, soon);
    await expect(coming).rejects.toThrow('Failed to fetch');
    expect(begun).toEqual(['one', 'two', 'two', 'two']);
  });
});
