import { ChevronRight } from 'lucide-react';
import { useDay } from '../app/context';
import type { Task } from '../wire';
import { WalkCard } from './WalkCard';

/** A round that is planned, and its hours. */
export function TaskCard({ task, chosen }: { task: Task; chosen: boolean }) {
  const { pack, time } = useDay();
  const route = pack.routes.find((one) => one.id === task.route);
  if (!route) return null;
  return (
    <WalkCard route={route} task={task.id} chosen={chosen} time={time.hours(task.from, task.until)}>
      <ChevronRight aria-hidden />
    </WalkCard>
  );
}
