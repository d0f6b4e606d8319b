import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { useCaseWords } from '../cases/caseWords';
import { facts } from '../words/facts';
import type { Id } from '../wire';
import { earlierAt } from './earlier';

/** What was told from a unit or shop before and is over. */
export function EarlierCases({ place, heading: Heading }: { place: Id | undefined; heading: 'h2' | 'h3' }) {
  const { pack, time, say } = useDay();
  const now = useNow();
  const words = useCaseWords();
  const before = earlierAt(pack.earlier, place);
  if (before.length === 0) return null;
  return (
    <section className="earlier">
      <Heading>{say('field.earlier', before.length)}</Heading>
      <ul className="card flush">
        {before.map((one) => (
          <li className="item" key={one.number}>
            {words.title(one)}
            <div className="sub num">
              {facts(
                words.number(one),
                time.nearDay(time.day(one.over), now),
                say(`field.case.state.${one.state}`),
                one.satisfied !== undefined && say('field.earlier.satisfied', one.satisfied),
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
