import { expect, it } from 'vitest';
import type { DraftChange } from '../store/drafts';
import { StorageFull } from '../store/failures';
import type { Draft } from '../store/rows';
import { FORM, Phone } from '../testing/phone';
import { Unkept } from './unkept';

const begun = async () => {
  const { drafts } = new Phone().field;
  const draft = await drafts.begin({ person: 'wang-min', form: FORM });
  let full = false;
  const write = async (change: DraftChange): Promise<Draft> => {
    if (full) throw new StorageFull(undefined);
    return drafts.change(draft.id, change);
  };
  return { draft, write, unkept: new Unkept(), fill: (now: boolean) => { full = now; } };
};

it('what found no room stays on the screen, and is kept with the next change', async () => {
  const { draft, write, unkept, fill } = await begun();
  fill(true);
  unkept.add({ answers: { where: '三层' }, onScreen: 'where' });
  await expect(unkept.keep(write)).rejects.toThrow(StorageFull);
  expect(unkept.over(draft)).toMatchObject({ answers: { where: '三层' }, onScreen: 'where' });
  fill(false);
  unkept.add({ answers: { note: '坏' }, onScreen: 'note' });
  expect(await unkept.keep(write)).toMatchObject({ answers: { where: '三层', note: '坏' }, onScreen: 'note' });
  expect(unkept.over(draft)).toBe(draft);
});

it('an earlier word never comes back over a later one', async () => {
  const { write, unkept, fill } = await begun();
  fill(true);
  unkept.add({ answers: { where: '三' } });
  const first = unkept.keep(write).catch(() => fill(false));
  unkept.add({ answers: { where: '三层' } });
  const second = unkept.keep(write);
  await first;
  expect((await second)?.answers).toEqual({ where: '三层' });
  unkept.add({ onScreen: 'where' });
  expect((await unkept.keep(write))?.answers).toEqual({ where: '三层' });
});
