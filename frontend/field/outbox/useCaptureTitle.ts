import { useLiveQuery } from 'dexie-react-hooks';
import { useDay } from '../app/context';
import { field } from '../field';
import type { CaptureHead } from '../store/rows';
import { captureOf } from '../store/capture';
import { ROUND_FINISH, ROUND_START } from '../round';

/** What a capture is called: by its place, and what was filled in there; the words of a round by its route. */
export function useCaptureTitle(row: CaptureHead): { where: string; what?: string } {
  const { places, rounds, pack, words } = useDay();
  const form = useLiveQuery(() => field.queries.form(row), [row.form, row.version]);
  const what = form ? words(form.title) : undefined;
  const place = (row.place && places.shortPath(row.place)) || row.placeWords;
  if (place) return { where: place, what };
  const route = row.form === ROUND_START ? pack.routes.find(({ id }) => id === captureOf(row).answers.route) : rounds.find(({ id }) => id === row.task)?.route;
  return route && (row.form === ROUND_START || row.form === ROUND_FINISH) ? { where: route.name, what } : { where: what ?? row.form };
}
