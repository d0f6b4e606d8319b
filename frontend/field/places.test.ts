import { describe, expect, it } from 'vitest';
import { hashOfToken } from './code';
import { metresBetween, Places } from './places';
import { PACK } from './testing/day';

const places = new Places(PACK);

describe('places', () => {
  it('are named as people name them', () => {
    expect(places.path('power')).toBe('海棠苑 3 栋 地下一层配电间');
    expect(places.shortPath('power')).toBe('3 栋 地下一层配电间');
    expect(places.shortPath('haitang')).toBe('海棠苑');
    expect(places.path('nowhere')).toBe('');
  });

  it('say once what a name repeats of the one above it', () => {
    const renamed = PACK.places.map((place) => place.id === 'power' ? { ...place, name: '3 栋 地下一层配电间' } : place);
    const repeating = new Places({ ...PACK, places: renamed });
    expect(repeating.path('power')).toBe('海棠苑 3 栋 地下一层配电间');
    expect(repeating.shortPath('power')).toBe('3 栋 地下一层配电间');
  });

  it('are not said twice beside a route that is named after its courtyard', () => {
    expect(places.courtyardBeside({ name: '海棠苑 上午公区巡查', courtyard: 'haitang' })).toBe('');
    expect(places.courtyardBeside({ name: '夜间巡查', courtyard: 'haitang' })).toBe('海棠苑');
  });

  it('are found by a code: valid, replaced, not in this pack, not ours', async () => {
    const token = 'a'.repeat(32);
    const hash = await hashOfToken(token);
    const [building] = PACK.places.filter((place) => place.id === 'b3');
    const own = new Places({ ...PACK, places: [{ ...building, code: hash }] });
    expect(await own.scanned(`https://host/q/${token}`)).toMatchObject({ kind: 'place', place: { id: 'b3' }, hash });
    expect(places.hashed('old-hash')).toMatchObject({ kind: 'retired', place: { id: 'power' }, hash: 'old-hash' });
    expect(await places.scanned(`https://host/q/${token}`)).toEqual({ kind: 'unknown', hash });
    expect(await places.scanned('https://example.org')).toEqual({ kind: 'foreign', text: 'https://example.org' });
    expect(places.hashed('constructor')).toEqual({ kind: 'unknown', hash: 'constructor' });
  });

  it('that were closed keep their name, say so when their label is read, and are found no more', () => {
    const [cellar] = PACK.places.filter((place) => place.id === 'power');
    const closed = { id: 'power', parent: 'b3', kind: cellar.kind, name: cellar.name, code: 'valid-hash' };
    const without = new Places({ ...PACK, places: PACK.places.filter((place) => place.id !== 'power'), closed: [closed] });
    expect(without.path('power')).toBe('海棠苑 3 栋 地下一层配电间');
    expect(without.hashed('valid-hash')).toMatchObject({ kind: 'closed', place: { id: 'power' } });
    expect(without.hashed('old-hash')).toMatchObject({ kind: 'closed', place: { id: 'power' } });
    expect(without.get('power')).toBeUndefined();
    expect(without.typed('7kq 2mn')).toEqual({ kind: 'unknown' });
    expect(without.search('配电')).toEqual([]);
  });

  it('are found by the short code under the label', () => {
    expect(places.typed('7kq 2mn')).toMatchObject({ kind: 'place', place: { id: 'power' } });
    expect(places.typed('222222')).toEqual({ kind: 'unknown' });
  });

  it('are found by any words of their path', () => {
    expect(places.search('3 配电').map((place) => place.id)).toEqual(['power']);
    expect(places.search('海棠苑', 2)).toHaveLength(2);
  });

  it('do not hang on a tree that bites its tail', () => {
    const looped = PACK.places.map((place) => place.id === 'haitang' ? { ...place, parent: 'power' } : place);
    expect(new Places({ ...PACK, places: looped }).path('b3')).toContain('3 栋');
  });
});

it('a degree of latitude is about 111 km', () => {
  expect(metresBetween([22, 114], [23, 114])).toBe(111_195);
  expect(metresBetween([22.5, 114], [22.5, 114])).toBe(0);
});
