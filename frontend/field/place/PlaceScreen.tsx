import { MapPinOff } from 'lucide-react';
import { Link, useLocation, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { InsecureNote } from '../app/InsecureNote';
import { Tabs } from '../app/Tabs';
import { Picture } from '../camera/Picture';
import { EarlierCases } from '../household/EarlierCases';
import { KeyCustomers } from '../household/KeyCustomers';
import { arrived } from '../scanning/arrivals';
import { facts } from '../words/facts';
import type { CapturePlace } from '../wire';
import { BrowserNote } from './BrowserNote';
import { PlaceCases } from './PlaceCases';
import { PlaceFindings } from './PlaceFindings';
import { PlaceHistory } from './PlaceHistory';
import { PlaceStarts } from './PlaceStarts';

/** A place: what is due there, what happened there, and what can be started there. */
export default function PlaceScreen() {
  const { id = '' } = useParams();
  const { state } = useLocation() as { state: { proof?: CapturePlace } | null };
  return <PlacePage id={id} proof={state?.proof} />;
}

export function PlacePage({ id, proof }: { id: string; proof?: CapturePlace }) {
  const { places, time, say } = useDay();
  const place = places.get(id);
  if (!place) {
    return (
      <main className="screen column">
        <Bar title={say('field.place.title')} back="/field" />
        <div className="scroll">
          <Empty icon={MapPinOff} title={say('field.place.unknown')}>
            {say('field.place.unknown.lead')}
          </Empty>
        </div>
        <footer className="foot">
          <Link className="btn main" to="/field/scan">
            {say('field.tab.scan')}
          </Link>
        </footer>
      </main>
    );
  }
  const at = proof ?? arrived(place, 'pick').proof;
  const courtyard = places.courtyardOf(id)?.name;
  const reached = at.arrival === 'pick' || at.arrival === 'none' ? say(`field.kind.${place.kind}`) : say(`field.arrival.${at.arrival}`, time.second(at.at ?? ''));
  return (
    <div className="with-tabs">
      <main className="screen column">
        <Bar title={places.shortPath(id)} sub={facts(courtyard, reached)} back="/field" />
        <div className="scroll">
          <InsecureNote />
          <BrowserNote />
          {place.picture && (
            <div className="place-look">
              <Picture sha256={place.picture} alt={say('field.place.picture', place.name)} otherwise={<></>} />
            </div>
          )}
          <KeyCustomers unit={id} />
          <PlaceStarts place={place} proof={at} />
          <PlaceCases place={place} />
          <PlaceFindings place={place} />
          <EarlierCases place={id} heading="h2" />
          <PlaceHistory place={place} />
        </div>
      </main>
      <Tabs />
    </div>
  );
}
