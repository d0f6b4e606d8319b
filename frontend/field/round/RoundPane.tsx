import { useDay } from '../app/context';
import type { RoundState } from '../round';
import { RoundProgress } from './RoundProgress';
import { Timeline } from './Timeline';

/** On a tablet: the round beside the form of one of its stops. */
export function RoundPane({ round, here }: { round: RoundState; here?: string }) {
  const { places } = useDay();
  return (
    <section className="pane list">
      <header className="top">
        <div className="grow">
          <div className="sub">{places.courtyardBeside(round.route)}</div>
          <div className="title">{round.route.name}</div>
        </div>
      </header>
      <div className="scroll">
        <RoundProgress round={round} />
        <Timeline round={round} here={here} />
      </div>
    </section>
  );
}
