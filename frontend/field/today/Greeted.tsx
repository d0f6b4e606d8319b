import type { ReactNode } from 'react';
import { useDay } from '../app/context';
import { InsecureNote } from '../app/InsecureNote';
import { NewVersionNote } from '../app/NewVersionNote';
import { RoomNote } from '../app/RoomNote';
import { TabScreen } from '../app/TabScreen';
import { useNow } from '../app/useNow';
import { facts } from '../words/facts';
import type { Key } from '../words/words';
import { EmptiedNotes } from './EmptiedNotes';

interface Props {
  /** Stands beside the date. */
  beside: string;
  children: ReactNode;
}

/** Today's head, and what must be told before the work. */
export function Greeted({ beside, children }: Props) {
  const { person, time, say } = useDay();
  const instant = new Date(useNow()).toISOString();
  return (
    <TabScreen title={say(greeting(time.clock(instant)), person.name)} above={facts(time.longDay(instant), beside)}>
      <InsecureNote />
      <EmptiedNotes />
      <RoomNote />
      <NewVersionNote />
      {children}
    </TabScreen>
  );
}

function greeting(clock: string): Key {
  const hour = Number(clock.slice(0, 2));
  if (hour < 5 || hour >= 18) return 'field.today.evening';
  return hour < 12 ? 'field.today.morning' : 'field.today.afternoon';
}
