import type { DraftChange } from '../store/drafts';
import type { Draft } from '../store/rows';
import type { Answer } from '../wire';

/** The draft as it will be once the change is on the disk: the screen does not wait for that. */
export function applied(draft: Draft, change: DraftChange): Draft {
  const { answers, awaitingPhoto, ...rest } = change;
  const all = Object.entries({ ...draft.answers, ...answers });
  return {
    ...draft,
    ...rest,
    answers: Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== undefined)),
    awaitingPhoto: awaitingPhoto === undefined ? draft.awaitingPhoto : (awaitingPhoto ?? undefined),
  };
}
