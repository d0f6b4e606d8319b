import type { Speech } from '../app/context';
import type { Finding } from '../wire';

/** What was found, in a line: a checklist asks for what should be, so its item is said to have failed. */
export function findingTitle({ label, free, note }: Finding, { say, words }: Pick<Speech, 'say' | 'words'>): string {
  return free ? (note ?? words(label)) : say('field.finding.fails', words(label));
}
