import { MapPin, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../app/context';
import { Overlay } from '../app/Overlay';
import { PlacePicker } from '../place/PlacePicker';
import { arrived } from '../scanning/arrivals';
import { CodeFinder } from '../scanning/CodeFinder';
import type { CapturePlace } from '../wire';

/** Where a case lies: scanned, chosen, in words, or left out. */
export function DraftWhere({ place, onPlace }: { place?: CapturePlace; onPlace: (place: CapturePlace) => void }) {
  const { places, say } = useDay();
  const [finding, setFinding] = useState<'scan' | 'pick'>();
  const where = place?.id ? places.path(place.id) : place?.words;
  const take = (found: CapturePlace) => {
    setFinding(undefined);
    onPlace(found);
  };
  return (
    <section className="card stack">
      <h2 className="title">
        {say('field.case.where')}
        {!where && <small className="sub"> {say('field.optional')}</small>}
      </h2>
      {where && (
        <p className="row">
          <MapPin aria-hidden /> <span className="grow">{where}</span>
        </p>
      )}
      <div className="row">
        <button type="button" className="btn grow" onClick={() => setFinding('scan')}>
          <ScanLine aria-hidden /> {say('field.tab.scan')}
        </button>
        <button type="button" className="btn grow" onClick={() => setFinding('pick')}>
          {say(where ? 'field.place.other' : 'field.case.where.pick')}
        </button>
      </div>
      {finding === 'scan' && <CodeFinder title={say('field.place.scan')} onClose={() => setFinding(undefined)} onFound={({ proof }) => take(proof)} />}
      {finding === 'pick' && (
        <Overlay title={say('field.case.where')} onClose={() => setFinding(undefined)}>
          <div className="scroll">
            <PlacePicker
              label={say('field.finding.place-label')}
              onPick={(found) => take(arrived(found, 'pick').proof)}
              onWords={(words) => take({ words, arrival: 'none' })}
            />
          </div>
        </Overlay>
      )}
    </section>
  );
}
