import { MapPin, QrCode } from 'lucide-react';
import { useDay } from '../app/context';
import type { Found, Places } from '../places';
import type { Key } from '../words/words';
import type { Choice } from './useFinder';

interface Props {
  choice: Choice;
  onPick: (found: Found) => void;
  onNone: () => void;
}

/** Several codes in one view: only the person knows before which of them they stand. */
export function CodeChoice({ choice: { found }, onPick, onNone }: Props) {
  const { places, say } = useDay();
  return (
    <div className="code-choice" role="group" aria-labelledby="code-choice">
      <h2 id="code-choice" className="title" role="status">{say('field.scan.choose', found.length)}</h2>
      <ul className="card flush">
        {found.map((one, index) => {
          const name = nameOf(one, places);
          const note = one.kind === 'place' ? undefined : NOTES[one.kind];
          return (
            <li key={index}>
              <button type="button" className="item row pick" onClick={() => onPick(one)}>
                {one.kind === 'place' ? <MapPin aria-hidden /> : <QrCode aria-hidden />}
                <span className="grow">
                  <span className="code-name">{name || (note && say(note))}</span>
                  {name && note && <span className="sub">{say(note)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="btn wide" onClick={onNone}>
        {say('field.scan.choose.none')}
      </button>
    </div>
  );
}

const NOTES: Record<Exclude<Found['kind'], 'place'>, Key> = {
  retired: 'field.scan.retired',
  closed: 'field.scan.closed',
  unknown: 'field.scan.unknown',
  foreign: 'field.scan.foreign.one',
};

function nameOf(found: Found, places: Places): string {
  if (found.kind === 'foreign') return found.text;
  return found.kind === 'unknown' ? '' : places.path(found.place?.id);
}
