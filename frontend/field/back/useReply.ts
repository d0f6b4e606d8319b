import { useDay } from '../app/context';
import { useBegin } from '../draft/useBegin';
import { REPLY } from '../form/notes';
import type { Return } from '../wire';

/** Answers what was sent back in words, and so hands it in again. */
export function useReply() {
  const begin = useBegin();
  return (sentBack: Return): Promise<void> => begin({ form: REPLY, kept: { answers: { review: sentBack.id } } }, false);
}

/** A round may be handed in again without a word; who answers instead of mending a record must say something. */
export function useWordsNeeded(draft: { form: string; answers: Record<string, unknown> }): boolean {
  const { pack } = useDay();
  return draft.form === REPLY && pack.returns?.some(({ id, record }) => id === draft.answers.review && record !== undefined) === true;
}
