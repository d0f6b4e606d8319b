import { Play } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { useNow } from '../app/useNow';
import { field } from '../field';
import { useStartRound } from '../round/useStartRound';
import { facts } from '../words/facts';
import type { Route } from '../wire';

/** A route with its stops, to be walked now: as planned, or because one wants to. */
export function RoutePage({ route }: { route?: Route }) {
  const { pack, person, places, rounds, time, say } = useDay();
  const now = useNow();
  const [params] = useSearchParams();
  const given = params.get('task');
  useEffect(() => {
    if (given) void field.news.seen(person.id, given);
  }, [given, person.id]);
  const startRound = useStartRound();
  if (!route) {
    return (
      <>
        <Bar title={say('field.tab.plans')} back="/field/plans" />
        <Empty title={say('field.round.unknown-route')}>{say('field.round.unknown-route.lead')}</Empty>
      </>
    );
  }
  const begun = new Set(rounds.map((round) => round.id));
  const task = pack.tasks.find((one) => one.id === given && one.route === route.id && !begun.has(one.id));
  const running = rounds.find((round) => round.route.id === route.id && !round.finishedAt);
  return (
    <>
      <Bar
        title={route.name}
        sub={facts(places.courtyardBeside(route), task ? say('field.today.until', time.when(task.until, now)) : say('field.stops', route.stops.length))}
        back="/field/plans"
      />
      <div className="scroll">
        {route.trial && <div className="note">{say('field.route.trial.lead')}</div>}
        <ol className="card">
          {route.stops.map((stop, index) => (
            <li className="line open" key={`${stop.place}-${index}`}>
              <i />
              <span className="grow">
                <b>{places.shortPath(stop.place)}</b>
                <StopLast place={stop.place} now={now} />
              </span>
            </li>
          ))}
        </ol>
      </div>
      <footer className="foot">
        {running ? (
          <Link className="btn main" to={`/field/round/${running.id}`}>
            {say('field.round.go-on')}
          </Link>
        ) : (
          <button className="btn main" onClick={() => void startRound(route, task)}>
            <Play aria-hidden /> {say(task ? 'field.round.start' : 'field.round.start-unplanned')}
          </button>
        )}
      </footer>
    </>
  );
}

function StopLast({ place, now }: { place: string; now: number }) {
  const { places, findings, time, say } = useDay();
  const last = places.get(place)?.last;
  const open = findings.filter((finding) => finding.place === place).length;
  const parts = [last && time.when(last.at, now), open > 0 && say('field.place.open', open)].filter(Boolean);
  return parts.length > 0 ? <span className="sub num" style={{ display: 'block' }}>{facts(...parts)}</span> : null;
}
