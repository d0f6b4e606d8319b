import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, type ReactNode } from 'react';
import { followed, isOver } from '../casework/followed';
import { field } from '../field';
import { Ledger, openReturns } from '../ledger';
import { Places } from '../places';
import { openFindings, rounds } from '../round';
import { readyToScan } from '../scanning/ahead';
import type { PersonRow } from '../store/rows';
import { TimeWords } from '../words/time';
import { DayContext, useSpeech, type Day } from './context';
import { FirstPackScreen } from './FirstPackScreen';
import { useObservable } from './useObservable';
import { useWork } from './useWork';
import { WaitingScreen } from './WaitingScreen';

interface Props {
  person: PersonRow;
  signedIn: 'yes' | 'no' | 'unknown';
  children: ReactNode;
}

/** A person's day, live from what the phone holds. */
export function DayFrame({ person, signedIn, children }: Props) {
  const speech = useSpeech();
  const work = useWork(person.id);
  const sync = useObservable(field.outbox.status);
  const shared = (useLiveQuery(() => field.queries.people(), [])?.length ?? 1) > 1;
  const pack = work?.pack?.pack;
  const places = useMemo(() => pack && new Places(pack), [pack]);
  const time = useMemo(
    () => new TimeWords(speech.language, pack?.estate.timeZone ?? 'Asia/Shanghai'),
    [speech.language, pack?.estate.timeZone],
  );
  const told = useMemo(() => {
    if (!work?.pack) return undefined;
    const { pack } = work.pack;
    const ledger = new Ledger(work);
    const cases = followed(pack, work, ledger);
    return {
      ledger,
      rounds: rounds(pack, work, ledger),
      findings: openFindings(pack, work, ledger).filter(({ id }) => !isOver(cases, id)),
      cases,
      returns: openReturns(pack, work, ledger),
    };
  }, [work]);
  const day = useMemo<Day | undefined>(() => {
    if (!work?.pack || !places || !told) return undefined;
    const { pack, at } = work.pack;
    return { ...speech, ...told, person, signedIn, places, time, work, sync, shared, pack, packAt: at };
  }, [work, places, told, time, speech, person, signedIn, sync, shared]);
  const stands = day !== undefined;
  useEffect(() => (stands ? readyToScan() : undefined), [stands]);

  if (!work) return <WaitingScreen />;
  if (!day) return <FirstPackScreen person={person} signedIn={signedIn} waiting={work.outbox.length} />;
  return <DayContext value={day}>{children}</DayContext>;
}
