import { TextField } from '@vaadin/react-components/TextField.js';
import { MapPin, PencilLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useDay } from '../app/context';
import type { PackPlace, PlaceKind } from '../wire';

const MOST = 12;

interface Props {
  labelledBy?: string;
  label?: string;
  kinds?: PlaceKind[];
  onPick: (place: PackPlace) => void;
  /** Offered where a place outside of the tree will do. */
  onWords?: (words: string) => void;
}

/** Finds a place by what people call it; what is typed can be taken as it stands, where the tree does not have it. */
export function PlacePicker({ labelledBy, label, kinds, onPick, onWords }: Props) {
  const { places, say } = useDay();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    const short = places.typed(typed);
    const named = places.search(typed, 200).filter((place) => !kinds || kinds.includes(place.kind));
    return [...(short.kind === 'place' ? [short.place] : []), ...named].slice(0, MOST);
  }, [places, typed, kinds]);
  const words = typed.trim();
  return (
    <div className="stack">
      <TextField
        label={label}
        accessibleNameRef={labelledBy}
        placeholder={say('field.place.search')}
        value={typed}
        clearButtonVisible
        onValueChanged={({ detail }) => setTyped(detail.value)}
      />
      {words !== '' && (
        <ul className="card flush" aria-label={say('field.place.found')}>
          {found.map((place) => (
            <li key={place.id}>
              <button type="button" className="item row pick" onClick={() => onPick(place)}>
                <MapPin aria-hidden /> <span className="grow">{places.path(place.id)}</span>
              </button>
            </li>
          ))}
          {onWords && (
            <li>
              <button type="button" className="item row pick" onClick={() => onWords(words)}>
                <PencilLine aria-hidden /> <span className="grow">{say('field.place.words', words)}</span>
              </button>
            </li>
          )}
          {found.length === 0 && !onWords && <li className="item sub">{say('field.place.none')}</li>}
        </ul>
      )}
    </div>
  );
}
