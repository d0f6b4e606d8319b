import { MapPin, ScanLine, X } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../../app/context';
import { PlacePicker } from '../../place/PlacePicker';
import { CodeFinder } from '../../scanning/CodeFinder';
import type { PlaceAnswer } from '../../wire';
import type { InputProps } from './input';

/** A place: scanned, picked from the tree, or in words where the tree does not have it. */
export function PlaceInput({ question, answer, give, labelId }: InputProps<'place'>) {
  const { places, say } = useDay();
  const [scanning, setScanning] = useState(false);
  const given = answer as PlaceAnswer | undefined;
  if (given && (given.id !== undefined || given.words !== undefined)) {
    return (
      <div className="row gap-top">
        <MapPin aria-hidden />
        <span className="grow">{given.id ? places.path(given.id) : given.words}</span>
        <button type="button" className="icon" aria-label={say('field.place.other')} onClick={() => give(undefined)}>
          <X aria-hidden />
        </button>
      </div>
    );
  }
  return (
    <div className="stack gap-top">
      <button type="button" className="btn" data-device onClick={() => setScanning(true)}>
        <ScanLine aria-hidden /> {say('field.place.scan')}
      </button>
      <PlacePicker
        labelledBy={labelId}
        kinds={question.kinds}
        onPick={(place) => give({ id: place.id })}
        onWords={question.kinds ? undefined : (words) => give({ words })}
      />
      {scanning && (
        <CodeFinder
          title={say('field.place.scan')}
          onClose={() => setScanning(false)}
          onFound={({ place }) => {
            setScanning(false);
            give({ id: place.id });
          }}
        />
      )}
    </div>
  );
}
