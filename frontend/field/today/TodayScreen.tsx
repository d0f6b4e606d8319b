import { Navigate } from 'react-router';
import { useDay } from '../app/context';
import { LeadsDay } from './LeadsDay';
import { useInterrupted } from './useInterrupted';
import { WalkersDay } from './WalkersDay';

/** The day, as whoever carries the phone works. */
export default function TodayScreen() {
  const { person } = useDay();
  const interrupted = useInterrupted();
  if (interrupted) return <Navigate to={`/field/draft/${interrupted}`} replace />;
  return person.role === 'department_lead' ? <LeadsDay /> : <WalkersDay />;
}
