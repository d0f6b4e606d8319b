import { useEffect } from 'react';
import { currentPosition } from '../device/position';
import type { DraftChange } from '../store/drafts';
import type { Draft } from '../store/rows';
import type { Form } from '../wire';

/**
 * On opening a draft: back to the question that was on the screen, unless there is news above it; and where the phone is,
 * when it says so. A correction keeps where the phone was then, and a note or a step may be made anywhere.
 */
export function useArrival(draft: Draft, form: Form, hasNews: boolean, change: (change: DraftChange) => void): void {
  useEffect(() => {
    if (draft.onScreen && !hasNews) {
      document.getElementById(`question-${draft.onScreen}`)?.scrollIntoView({ block: 'center' });
    }
    if (draft.position || draft.corrects || form.kind === 'note' || form.kind === 'step') return undefined;
    let left = false;
    void currentPosition().then((position) => position && !left && change({ position }));
    return () => {
      left = true;
    };
    // Once for a draft: afterwards it is the person who scrolls.
  }, [draft.id]);
}
