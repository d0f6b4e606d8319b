import { ScanLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import type { Found } from '../places';
import { arrived } from '../scanning/arrivals';
import { MissWords } from '../scanning/MissWords';
import type { CapturePlace } from '../wire';
import { PlacePage } from './PlaceScreen';

/** A code that was opened with the phone's own camera lands here. */
export default function QrScreen() {
  const { token = '' } = useParams();
  const { places, say } = useDay();
  const [found, setFound] = useState<Found>();
  const [proof, setProof] = useState<CapturePlace>();
  useEffect(() => {
    void places.scanned(token).then((result) => {
      setFound(result);
      if (result.kind === 'place') setProof((before) => before ?? arrived(result.place, 'scan', result.hash).proof);
    });
  }, [places, token]);

  if (!found) return <main className="screen" aria-busy="true" />;
  if (found.kind === 'place') return <PlacePage id={found.place.id} proof={proof} />;
  return (
    <main className="screen column">
      <Bar title={say('field.place.title')} back="/field" />
      <div className="scroll">
        <MissWords miss={found.kind === 'foreign' ? { kind: 'unknown' } : found} />
      </div>
      <footer className="foot">
        <Link className="btn main" to="/field/scan">
          <ScanLine aria-hidden /> {say('field.tab.scan')}
        </Link>
      </footer>
    </main>
  );
}
