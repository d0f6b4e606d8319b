import { useLiveQuery } from 'dexie-react-hooks';
import { useDay } from '../app/context';
import { isAbout } from '../casework/followed';
import { aboutOf } from '../form/notes';
import { isStep } from '../form/steps';
import { field } from '../field';
import type { CaptureHead } from '../store/rows';
import { captureOf } from '../store/capture';
import { ROUND_FINISH, ROUND_START } from '../round';
import { facts } from '../words/facts';

/**
 * What a capture is called: by its place, and what was filled in there; the words of a round by its route; what a resident
 * said by its kind, and what was done about it by its case.
 */
export function useCaptureTitle(row: CaptureHead): { where: string; what?: string } {
  const { places, rounds, cases, pack, words, say } = useDay();
  const form = useLiveQuery(() => field.queries.form(row), [row.form, row.version]);
  const what = form ? words(form.title) : undefined;
  const place = (row.place && places.shortPath(row.place)) || row.placeWords;
  if (form?.kind === 'case') {
    const kind = captureOf(row).answers.kind;
    const told = kind === 'complaint' || kind === 'suggestion' ? say(`field.case.kind.${kind}`) : what;
    return { where: facts(told, place) };
  }
  if (isStep(row.form)) {
    const about = aboutOf(captureOf(row));
    const number = cases.find((one) => isAbout(one, about))?.number;
    return { where: facts(what, number !== undefined && say('field.case.number', number)) };
  }
  if (place) return { where: place, what };
  const route = row.form === ROUND_START ? pack.routes.find(({ id }) => id === captureOf(row).answers.route) : rounds.find(({ id }) => id === row.task)?.route;
  return route && (row.form === ROUND_START || row.form === ROUND_FINISH) ? { where: route.name, what } : { where: what ?? row.form };
}
