import { useDay } from '../app/context';
import type { RoundState } from '../round';
import type { Draft } from '../store/rows';
import { facts } from '../words/facts';
import type { Form } from '../wire';

const WITHOUT_PLACE: Form['kind'][] = ['note', 'case', 'step'];

/** Under the title: the how manieth stop of the round, and how and when one arrived. */
export function DraftPlace({ draft, form, round }: { draft: Draft; form: Form; round?: RoundState }) {
  const { words, time, say } = useDay();
  const index = round?.stops.findIndex((stop) => stop.place === draft.place?.id) ?? -1;
  const { arrival, at } = draft.place ?? {};
  const arrived =
    arrival && arrival !== 'none' && arrival !== 'pick'
      ? say(`field.arrival.${arrival}`, time.second(at ?? draft.startedAt))
      : time.clock(draft.startedAt);
  if (WITHOUT_PLACE.includes(form.kind) && !draft.place) return <>{arrived}</>;
  const parts = [index >= 0 && round ? say('field.stop.of', index + 1, round.stops.length) : words(form.title), arrived];
  return <>{facts(...parts)}</>;
}
