import { useDay } from '../app/context';
import { serverNow } from '../app/useNow';
import { CaptureCard } from '../outbox/CaptureCard';
import { facts } from '../words/facts';
import type { PackPlace } from '../wire';

const MOST = 10;

/** What happened here: the newest record that the server knows, and what was done here with this phone. */
export function PlaceHistory({ place }: { place: PackPlace }) {
  const { work, time, say } = useDay();
  const here = [...work.outbox].reverse().concat(work.sent as never[]).filter((row) => row.place === place.id).slice(0, MOST);
  return (
    <section>
      <h2>{say('field.place.history')}</h2>
      {here.map((row) => (
        <CaptureCard key={row.id} row={row} />
      ))}
      {here.length === 0 && (
        <p className="card sub">
          {place.last
            ? facts(time.when(place.last.at, serverNow()), say(`field.result.${place.last.result}`))
            : say('field.place.history.empty')}
        </p>
      )}
    </section>
  );
}
