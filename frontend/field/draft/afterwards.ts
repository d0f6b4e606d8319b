import type { RoundState } from '../round';
import type { Draft } from '../store/rows';
import type { Form } from '../wire';

/** Where one goes on when a form is finished: to the next scan, to the end of the round, or back. */
export function afterwards(draft: Draft, form: Form, round: RoundState | undefined): string {
  if (!round) return form.kind === 'finding' || !draft.place?.id ? '/field' : `/field/place/${draft.place.id}`;
  const left = round.stops.some((stop) => stop.place !== draft.place?.id && (stop.state === 'open' || stop.state === 'draft'));
  return left ? `/field/scan?round=${round.id}` : `/field/round/${round.id}/finish`;
}
