import { ChevronRight, CircleCheck, Hand, Keyboard, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { VerifyHere } from '../cases/VerifyHere';
import { toVerifyAt } from '../casework/toVerify';
import { ByHand } from './ByHand';

/** A stop: what is to be verified there, and while it was not reached how to confirm that one is there. The code comes first. */
export default function StopScreen() {
  const { id = '', place = '' } = useParams();
  const { rounds, cases, places, say } = useDay();
  const [byHand, setByHand] = useState(false);
  const round = rounds.find((one) => one.id === id);
  const index = round?.stops.findIndex((stop) => stop.place === place) ?? -1;
  if (!round || index < 0) return <main className="screen" />;
  const stop = round.stops[index];
  const head = (
    <Bar title={places.shortPath(place)} sub={say('field.stop.of', index + 1, round.stops.length)} back={`/field/round/${id}`} />
  );
  if (byHand) {
    return (
      <main className="screen column">
        {head}
        <ByHand round={id} stop={stop} onBack={() => setByHand(false)} />
      </main>
    );
  }
  const verify = <VerifyHere place={place} from={`/field/round/${id}/stop/${place}`} />;
  if (stop.state !== 'open') {
    return (
      <main className="screen column">
        {head}
        <div className="scroll">
          {verify}
          {toVerifyAt(cases, place).length === 0 && <Empty icon={CircleCheck} title={say('field.stop.verified')} />}
        </div>
        <footer className="foot">
          <Link className="btn main" to={`/field/round/${id}`}>
            {say('field.round.go-on')}
          </Link>
        </footer>
      </main>
    );
  }
  return (
    <main className="screen column">
      {head}
      <div className="scroll">
        {verify}
        <p className="sub" style={{ marginBottom: 12 }}>{say('field.stop.lead')}</p>
        <Link className="card task" to={`/field/scan?round=${id}&type`}>
          <span className="icon">
            <Keyboard aria-hidden />
          </span>
          <span className="grow">
            <span className="title">{say('field.stop.type')}</span>
            <span className="sub" style={{ display: 'block' }}>{say('field.stop.type.lead')}</span>
          </span>
          <ChevronRight aria-hidden />
        </Link>
        <button className="card task" onClick={() => setByHand(true)}>
          <span className="icon">
            <Hand aria-hidden />
          </span>
          <span className="grow">
            <span className="title">{say('field.stop.hand')}</span>
            <span className="sub" style={{ display: 'block' }}>{say('field.stop.hand.lead')}</span>
          </span>
          <ChevronRight aria-hidden />
        </button>
      </div>
      <footer className="foot">
        <Link className="btn main" to={`/field/scan?round=${id}`}>
          <ScanLine aria-hidden /> {say('field.tab.scan')}
        </Link>
      </footer>
    </main>
  );
}
