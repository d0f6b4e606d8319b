import { aboutOf } from '../form/notes';
import type { RoundState } from '../round';
import type { Draft } from '../store/rows';
import type { Form, Return } from '../wire';

/**
 * Where one goes on when a form is finished: to the next scan, to the end of the round, or back.
 * @param about what was sent back that the form has to do with
 */
export function afterwards(draft: Draft, form: Form, round: RoundState | undefined, about: Return[]): string {
  if (draft.voids) return `/field/outbox/${draft.voids}`;
  if (form.kind === 'note') return '/field';
  if (form.kind === 'step') return `/field/cases/${aboutOf(draft)}`;
  const wholeRound = round?.finishedAt && about.find((one) => one.round !== undefined);
  if (wholeRound) return `/field/return/${wholeRound.id}`;
  if (draft.corrects) return '/field';
  if (form.kind === 'case') return '/field/cases';
  if (!round) return form.kind === 'finding' || !draft.place?.id ? '/field' : `/field/place/${draft.place.id}`;
  if (round.finishedAt) return `/field/round/${round.id}`;
  const left = round.stops.some((stop) => stop.place !== draft.place?.id && (stop.state === 'open' || stop.state === 'draft'));
  return left ? `/field/scan?round=${round.id}` : `/field/round/${round.id}/finish`;
}

/** Where 'back' leads from a form that is being filled in. */
export function wayBack(draft: Draft, form: Form, round: RoundState | undefined, [sentBack]: Return[]): string {
  if (sentBack) return `/field/return/${sentBack.id}`;
  const record = draft.voids ?? draft.corrects;
  if (record) return `/field/outbox/${record}`;
  if (form.kind === 'step') return `/field/cases/${aboutOf(draft)}`;
  if (form.kind === 'case') return draft.place?.id ? `/field/place/${draft.place.id}` : '/field/cases';
  return round ? `/field/round/${round.id}` : '/field';
}
