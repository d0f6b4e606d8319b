import type { Id, Pack } from '../wire';
import type { FieldDatabase } from './database';
import type { PackRow } from './rows';

/** Tasks that somebody else gave to a person since the day was planned, until the person has looked at them. */
export class News {
  constructor(private readonly db: FieldDatabase) {}

  async of(person: Id): Promise<Id[]> {
    const row = await this.db.run(() => this.db.settings.get(keyOf(person)));
    return (row?.value as Id[] | undefined) ?? [];
  }

  /** Keeps a pack, and what is new in it, in one transaction. */
  async keep(row: PackRow): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.packs, db.settings, async () => {
      const before = await db.packs.get(row.person);
      const present = new Set(row.pack.tasks.map((task) => task.id));
      const unseen = (await this.of(row.person)).filter((id) => present.has(id));
      await db.settings.put({ key: keyOf(row.person), value: [...unseen, ...(before ? given(before, row.pack) : [])] });
      await db.packs.put(row);
    }));
  }

  async seen(person: Id, task: Id): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.settings, async () => {
      const unseen = await this.of(person);
      if (unseen.includes(task)) {
        await db.settings.put({ key: keyOf(person), value: unseen.filter((id) => id !== task) });
      }
    }));
  }
}

/** Tasks that were not there before, on days that the earlier pack knew: what a further day brings is nothing new. */
function given(before: PackRow, pack: Pack): Id[] {
  const known = new Set(before.pack.tasks.map((task) => task.id));
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: pack.estate.timeZone, dateStyle: 'short' });
  const until = [day.format(new Date(before.at)), ...before.pack.tasks.map((task) => task.day)].sort().at(-1)!;
  return pack.tasks.filter((task) => !task.done && !known.has(task.id) && task.day <= until).map((task) => task.id);
}

const keyOf = (person: Id) => `new-tasks:${person}`;
