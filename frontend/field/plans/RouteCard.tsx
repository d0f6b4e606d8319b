import { ChevronRight, Route as RouteIcon } from 'lucide-react';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Route } from '../wire';
import { WalkCard } from './WalkCard';

/** A route, and when it was last walked. */
export function RouteCard({ route, chosen }: { route: Route; chosen: boolean }) {
  const { rounds, time, say } = useDay();
  const now = useNow();
  const last = rounds.find((round) => round.route.id === route.id);
  const walked = last ? say('field.route.last', time.when(last.startedAt, now)) : say('field.route.never');
  return (
    <WalkCard route={route} icon={RouteIcon} chosen={chosen} time={walked}>
      {last && !last.finishedAt ? <span className="pill ok">{say('field.round.running')}</span> : <ChevronRight aria-hidden />}
    </WalkCard>
  );
}
