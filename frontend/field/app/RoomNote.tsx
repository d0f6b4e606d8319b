import { HardDrive } from 'lucide-react';
import { useEffect } from 'react';
import { field } from '../field';
import { useDay } from './context';
import { useObservable } from './useObservable';

/** Told before it hurts: what a nearly full device means for photos, and what to do. */
export function RoomNote() {
  const { sync, say } = useDay();
  const left = useObservable(field.room.state);
  useEffect(() => void field.room.look(), [sync.waiting.photos]);
  if (left === 'enough') return null;
  return (
    <p className={left === 'none' ? 'note urgent' : 'note'} role="status">
      <HardDrive aria-hidden />
      <span>
        <b>{say(`field.room.${left}`)}</b>
        {say(sync.waiting.captures > 0 ? 'field.room.send' : 'field.room.clear')}
      </span>
    </p>
  );
}
