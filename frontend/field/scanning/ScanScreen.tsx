import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useDay } from '../app/context';
import { useTitle } from '../app/useTitle';
import { useBegin } from '../draft/useBegin';
import { warmUp } from '../scan/decode';
import type { Arrived } from './arrivals';
import { NotThisStop } from './NotThisStop';
import { Scanner } from './Scanner';
import { TypeCode } from './TypeCode';
import { useFinder } from './useFinder';

/** Scanning in the app: on a round it leads straight into the stop's form, else to the place. */
export default function ScanScreen() {
  const { places, rounds, returns, say } = useDay();
  const navigate = useNavigate();
  const begin = useBegin();
  const [params, setParams] = useSearchParams();
  const [opening, setOpening] = useState('');
  const [elsewhere, setElsewhere] = useState<Arrived & { visited: boolean }>();
  const wanted = rounds.find((one) => one.id === params.get('round'));
  // What was missed on a round that was sent back can be visited still.
  const round = wanted?.finishedAt && !returns.some((one) => one.round === wanted.id) ? undefined : wanted;
  const typing = params.has('type');
  const back = round ? `/field/round/${round.id}` : '/field';
  useEffect(warmUp, []);
  useTitle(say('field.tab.scan'));

  const finder = useFinder(({ place, proof }) => {
    const stops = round?.stops.filter((stop) => stop.place === place.id) ?? [];
    const open = stops.find((stop) => stop.state === 'open' || stop.state === 'draft');
    if (round && !open) {
      // The label that was just finished is often before the camera still: one stays and scans on.
      setElsewhere({ place, proof, visited: stops.length > 0 });
      return;
    }
    setOpening(places.shortPath(place.id));
    if (round && open) void begin({ form: open.form, place: proof, task: round.id });
    else void navigate(`/field/place/${place.id}`, { replace: true, state: { proof } });
  });
  const type = (on: boolean) => {
    finder.forget();
    setParams((before) => {
      if (on) before.set('type', '');
      else before.delete('type');
      return before;
    }, { replace: true });
  };

  return (
    <main className={typing ? 'screen column' : 'screen scan-screen'}>
      <header className="bar">
        <Link className="icon" to={back} aria-label={say('field.close')}>
          <X aria-hidden />
        </Link>
        <h1 className="title grow" style={{ textAlign: 'center', paddingRight: 48 }}>
          {say(typing ? 'field.type.title' : 'field.scan.title')}
        </h1>
      </header>
      {typing ? (
        <TypeCode finder={finder} onBack={() => type(false)}>
          {elsewhere && <NotThisStop {...elsewhere} />}
        </TypeCode>
      ) : (
        <Scanner finder={finder} onType={() => type(true)}>
          {opening ? (
            <p className="title">{opening}</p>
          ) : elsewhere ? (
            <NotThisStop {...elsewhere} />
          ) : (
            round?.next && (
              <p>
                <b className="title">{places.shortPath(round.next.place)}</b>
                <br />
                {say('field.scan.next')}
              </p>
            )
          )}
        </Scanner>
      )}
    </main>
  );
}
