import type { Places } from '../places';
import type { Id } from '../wire';
import type { Followed } from './followed';
import { isAnswered, isOpen } from './moves';

/** What is open already where something is being taken in. */
export interface Around {
  /** Of the same class, there or elsewhere in the same building. */
  alike: Followed[];
  /** Whatever else is open at that very place. */
  there: Followed[];
}

const MOST = 5;

/**
 * The server has the same (casework/Surroundings).
 * @param topic the first level of the class
 * @param waits whoever told it waits for an answer: it goes on only where one is given
 */
export function around(cases: Followed[], places: Places, place: Id, topic: string, waits: boolean): Around {
  const near = nearTo(places, place);
  const open = cases.filter(({ kind, state }) => isOpen(state) && (!waits || isAnswered(kind)));
  const alike = open.filter((one) => one.place !== undefined && near.has(one.place) && one.class?.split('.')[0] === topic).slice(0, MOST);
  return { alike, there: open.filter((one) => one.place === place && !alike.includes(one)).slice(0, MOST) };
}

/** The place, what it stands in, what stands in it and beside it: within one building. */
function nearTo(places: Places, id: Id): Set<Id> {
  const place = places.get(id);
  if (!place) return new Set([id]);
  const beside = place.kind === 'building' || place.parent === undefined ? [] : places.within(place.parent);
  const near = [...places.within(id), ...beside, ...[places.get(place.parent) ?? []].flat()];
  return new Set([id, ...near.filter(({ kind }) => kind !== 'courtyard').map((one) => one.id)]);
}
