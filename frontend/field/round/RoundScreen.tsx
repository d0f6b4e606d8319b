import { Pause, ScanLine } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { ReturnLink } from '../back/ReturnLink';
import { newest } from '../draft/useBegin';
import { ROUND_PAUSE } from '../round';
import { RoundProgress } from './RoundProgress';
import { Timeline } from './Timeline';
import { facts } from '../words/facts';

/** The round on its way: the route as a timeline, and the next scan under the thumb. */
export default function RoundScreen() {
  const { id } = useParams();
  const { pack, rounds, returns, places, time, say } = useDay();
  const round = rounds.find((one) => one.id === id);
  if (!round) {
    return (
      <main className="screen column">
        <Bar title={say('field.round.title')} back="/field" />
        <Empty title={say('field.round.gone')}>{say('field.round.gone.lead')}</Empty>
      </main>
    );
  }
  // A pack from before there was such a form has none, and a round that rests already needs no second one.
  const mayPause = round.pausedAt === undefined && newest(pack.forms, ROUND_PAUSE) !== undefined;
  const left = round.stops.some((stop) => stop.state === 'open' || stop.state === 'draft');
  const times = round.finishedAt
    ? time.hours(round.startedAt, round.finishedAt)
    : say('field.today.from', time.clock(round.startedAt));
  return (
    <main className="screen column">
      <Bar title={round.route.name} sub={facts(round.route.trial && say('field.route.trial'), places.courtyardBeside(round.route), times)} back="/field" />
      <div className="scroll">
        <ReturnLink sentBack={returns.find((one) => one.round === round.id)} />
        <RoundProgress round={round} />
        <Timeline round={round} />
        {!round.finishedAt && left && (
          <Link className="btn quiet wide gap-top" to={`/field/round/${round.id}/finish`}>
            {say('field.round.finish-early')}
          </Link>
        )}
      </div>
      {!round.finishedAt && (
        <footer className="foot">
          <Link className="btn" to={mayPause ? `/field/round/${round.id}/pause` : '/field'}>
            <Pause aria-hidden /> {say('field.round.pause')}
          </Link>
          {left ? (
            <Link className="btn main" to={`/field/scan?round=${round.id}`}>
              <ScanLine aria-hidden /> {say('field.round.scan')}
            </Link>
          ) : (
            <Link className="btn main" to={`/field/round/${round.id}/finish`}>
              {say('field.round.finish')}
            </Link>
          )}
        </footer>
      )}
    </main>
  );
}
