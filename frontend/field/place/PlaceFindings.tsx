import { FindingCard } from '../cases/FindingCard';
import { useDay } from '../app/context';
import { unfollowed } from '../casework/followed';
import type { PackPlace } from '../wire';

/** What was found here and is open still. */
export function PlaceFindings({ place }: { place: PackPlace }) {
  const { cases, findings, say } = useDay();
  const here = unfollowed(findings, cases).filter((finding) => finding.place === place.id);
  if (here.length === 0) return null;
  return (
    <section>
      <h2>{say('field.place.open', here.length)}</h2>
      {here.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
    </section>
  );
}
