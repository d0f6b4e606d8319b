import { field } from '../field';
import { exportWaiting } from '../store/exportWaiting';
import type { OutboxRow } from '../store/rows';

/** Everything that waits, in one file: for the day on which nothing else helps. */
export async function offerWaiting(rows: OutboxRow[]): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await exportWaiting(field.db, rows));
  link.download = `courtyard-${new Date().toISOString().slice(0, 10)}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
