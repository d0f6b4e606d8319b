import { field } from '../field';
import { exportWaiting } from '../store/exportWaiting';
import type { OutboxRow, PersonRow } from '../store/rows';

/** Everything of a person that waits, in one file: for the day on which nothing else helps. The desk imports it. */
export async function offerWaiting(person: PersonRow, rows: OutboxRow[]): Promise<void> {
  const files = await exportWaiting(field.db, person, rows);
  const day = new Date().toISOString().slice(0, 10);
  files.forEach((file, index) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `courtyard-${person.name}-${day}${files.length > 1 ? `-${index + 1}` : ''}.zip`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
}
