import { useDay } from '../app/context';
import { CaseCard } from '../cases/CaseCard';
import { isOpen } from '../casework/moves';
import type { PackPlace } from '../wire';

/** What is followed here, before somebody takes the same down again. */
export function PlaceCases({ place }: { place: PackPlace }) {
  const { cases, say } = useDay();
  const here = cases.filter((one) => one.place === place.id && isOpen(one.state));
  if (here.length === 0) return null;
  return (
    <section>
      <h2>{say('field.case.here', here.length)}</h2>
      {here.map((one) => (
        <CaseCard key={one.id} one={one} />
      ))}
    </section>
  );
}
