import { v7 as newId } from 'uuid';
import type { Id } from '../wire';
import type { FieldDatabase } from './database';

const MARK = 'store-mark';

/**
 * The mark of this store, made with it. After the browser has emptied the store there is another one, from which the
 * server knows that what waited here is gone. Never taken away while the store lives.
 */
export function markOf(db: FieldDatabase): Promise<Id> {
  return db.run(() => db.transaction('rw', db.settings, async () => {
    const known = (await db.settings.get(MARK))?.value as Id | undefined;
    const mark = known ?? newId();
    if (!known) {
      await db.settings.put({ key: MARK, value: mark });
    }
    return mark;
  }));
}
