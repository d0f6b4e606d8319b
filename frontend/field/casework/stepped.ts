import type { StepForm } from '../form/steps';
import type { Capture, CaseStepKind } from '../wire';
import type { Followed, FollowedStep } from './followed';
import { after, deedsOf, isAnswered } from './moves';

/**
 * A case after a step that was made here; what the pack tells of already changes nothing.
 * @param waits the server has not taken it yet
 */
export function stepped(one: Followed, capture: Capture, by: string, waits: boolean): Followed {
  if (capture.form === 'case.number' || one.steps.some(({ record }) => record === capture.id)) {
    return one;
  }
  return deedsOf(capture.form as StepForm, capture.answers).reduce((before, step, index) => {
    const state = after(before.kind, before.state, step);
    const words = index === 0 && typeof capture.answers.words === 'string' ? capture.answers.words : undefined;
    const photos = index === 0 ? capture.photos.map(({ sha256 }) => sha256) : [];
    const entry: FollowedStep = {
      step: state ? step : 'misfit', at: capture.capturedAt, by, words, record: capture.id, ...(photos.length > 0 && { photos }), ...(waits && { waits }),
    };
    // What does not fit any more stands in the timeline all the same.
    return { ...before, ...(state && { ...changed(before, step, capture, by), state }), steps: [...before.steps, entry] };
  }, one);
}

/** What a step changes besides the state. */
function changed(one: Followed, step: CaseStepKind, { answers, capturedAt }: Capture, by: string): Partial<Followed> {
  switch (step) {
    case 'assigned':
      return { department: answers.department as Followed['department'], owner: undefined, mine: undefined };
    case 'started':
      return one.owner === undefined ? { owner: by, mine: true } : {};
    case 'answered':
      return { answeredAt: one.answeredAt ?? capturedAt, also: undefined };
    case 'made_safe':
      return { answeredAt: one.answeredAt ?? capturedAt };
    case 'resolved': {
      const isSafe = one.answerBy !== undefined && !isAnswered(one.kind);
      return { doneAt: capturedAt, pausedUntil: undefined, ...(isSafe && { answeredAt: one.answeredAt ?? capturedAt }) };
    }
    case 'sent_back':
    case 're_opened':
      return { doneAt: undefined };
    default:
      return {};
  }
}
