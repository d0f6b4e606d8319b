import { CalendarDays, Route as RouteIcon } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { PanesScreen } from '../app/PanesScreen';
import { useNow } from '../app/useNow';
import { HandoverLink } from '../handover/HandoverLink';
import { Group } from '../today/Group';
import { RouteCard } from './RouteCard';
import { RoutePage } from './RoutePage';
import { TaskCard } from './TaskCard';

/** The coming days' work, and every route of mine: to be walked when planned, or now. */
export default function PlansScreen() {
  const { route: id } = useParams();
  const planned = useSearchParams()[0].get('task');
  const { pack, rounds, time, say } = useDay();
  const now = useNow();
  const begun = new Set(rounds.map((round) => round.id));
  // A task may outlive its route's place in the pack, when a courtyard goes to somebody else.
  const here = new Set(pack.routes.map((route) => route.id));
  const open = pack.tasks.filter((task) => here.has(task.route) && !task.done && !begun.has(task.id) && task.day >= time.day(now));
  // Of what was closed, only what is still owed.
  const routes = pack.routes.filter((route) => !route.over);
  const days = [...new Set(open.map((task) => task.day))].sort();
  const chosen = pack.routes.find((route) => route.id === id);
  return (
    <PanesScreen
      title={say('field.tab.plans')}
      above={say('field.plans.above', routes.length)}
      list={
        <>
          {days.map((day) => (
            <Group
              key={day}
              name={time.nearDay(day, now)}
              of={open.filter((task) => task.day === day)}
              each={(task) => <TaskCard task={task} chosen={task.id === planned} />}
            />
          ))}
          {days.length === 0 && routes.length > 0 && (
            <Empty icon={CalendarDays} title={say('field.plans.empty')}>
              {say('field.plans.empty.lead')}
            </Empty>
          )}
          <Group name={say('field.plans.routes')} of={routes} each={(route) => <RouteCard route={route} chosen={route.id === id && !planned} />} />
          <HandoverLink />
          {routes.length === 0 && (
            <Empty icon={RouteIcon} title={say('field.plans.no-routes')}>
              {say('field.plans.no-routes.lead')}
            </Empty>
          )}
        </>
      }
      detail={id === undefined ? undefined : <RoutePage route={chosen} />}
      nothing={routes.length > 0 && <Empty icon={RouteIcon} title={say('field.plans.choose')} />}
    />
  );
}
