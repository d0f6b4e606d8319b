import { ChevronRight } from 'lucide-react';
import { useDay } from '../app/context';
import type { DueTask } from '../day';
import { WalkCard } from '../plans/WalkCard';
import { isSoon } from '../words/time';

/** A planned round. Overdue is red and says by how long; soon overdue is amber; what somebody else gave says it is new. */
export function DueCard({ due: { task, route, left }, now, isNew }: { due: DueTask; now: number; isNew: boolean }) {
  const { time, say } = useDay();
  const begun = Date.parse(task.from) <= now;
  const tone = left < 0 ? 'late' : begun && isSoon(now + left, now) ? 'soon' : '';
  const hours = begun ? say('field.today.until', time.when(task.until, now)) : say('field.today.from', time.clock(task.from));
  return (
    <WalkCard route={route} task={task.id} tone={tone} time={hours}>
      {isNew && <span className="pill ok">{say('field.today.new')}</span>}
      {tone === 'late' && <span className="pill late num">{say('field.late', time.roughly(-left))}</span>}
      {tone === 'soon' && <span className="pill soon num">{time.length(left)}</span>}
      {tone === '' && <ChevronRight aria-hidden />}
    </WalkCard>
  );
}
