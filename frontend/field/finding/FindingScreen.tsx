import { ScanLine } from 'lucide-react';
import { useState } from 'react';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { useBegin } from '../draft/useBegin';
import { PlacePicker } from '../place/PlacePicker';
import { arrived } from '../scanning/arrivals';
import { CodeFinder } from '../scanning/CodeFinder';
import type { CapturePlace } from '../wire';

/** Something was found: where? By its code, by name, or in words where the tree does not have it. */
export default function FindingScreen() {
  const { say } = useDay();
  const begin = useBegin();
  const [scanning, setScanning] = useState(false);
  const start = (place: CapturePlace) => void begin({ form: 'finding', place });
  return (
    <main className="screen column">
      <Bar title={say('field.finding.new')} sub={say('field.finding.where')} back="/field" />
      <div className="scroll">
        <PlacePicker
          label={say('field.finding.place-label')}
          onPick={(place) => start(arrived(place, 'pick').proof)}
          onWords={(words) => start({ words, arrival: 'none' })}
        />
        <p className="sub gap-top">{say('field.finding.words-lead')}</p>
      </div>
      <footer className="foot">
        <button className="btn main" onClick={() => setScanning(true)}>
          <ScanLine aria-hidden /> {say('field.place.scan')}
        </button>
      </footer>
      {scanning && <CodeFinder title={say('field.place.scan')} onClose={() => setScanning(false)} onFound={({ proof }) => start(proof)} />}
    </main>
  );
}
