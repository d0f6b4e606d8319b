import { CalendarCheck, House, MessageSquareText, MonitorSmartphone, ScanLine, User, type LucideIcon } from 'lucide-react';
import { NavLink } from 'react-router';
import { dueOf } from '../casework/due';
import { unfollowed } from '../casework/followed';
import { ofDepartment } from '../casework/ofDepartment';
import type { Key } from '../words/words';
import { useDay } from './context';
import { ServerLink } from './ServerLink';
import { useNow } from './useNow';

/** The tabs: under the thumb on a phone, a rail at the side on a tablet. A lead walks no rounds, and plans none. */
export function Tabs() {
  const { say, person, cases, findings, pack, returns } = useDay();
  const now = useNow();
  const pressing = cases.filter((one) => one.unread > 0 || (one.mine && (dueOf(one) ?? Infinity) < now)).length;
  const toFollow = pack.held.length + pressing + unfollowed(findings, cases).filter((finding) => Date.parse(finding.dueAt) < now).length;
  const isLead = person.role === 'department_lead';
  const { sentBack, toAccept } = ofDepartment(isLead ? cases : []);
  return (
    <nav className={isLead ? 'tabs four' : 'tabs'} aria-label={say('field.tabs')}>
      <Tab to="/field" name="field.tab.today" icon={CalendarCheck} count={returns.length + sentBack.length + toAccept.length} />
      <Tab to="/field/cases" name="field.tab.cases" icon={MessageSquareText} count={toFollow} />
      <NavLink to="/field/scan" className="scan">
        <b>
          <ScanLine aria-hidden />
        </b>
        {say('field.tab.scan')}
      </NavLink>
      {!isLead && <Tab to="/field/plans" name="field.tab.plans" icon={House} />}
      <Tab to="/field/me" name="field.tab.me" icon={User} />
      {person.role !== 'ambassador' && (
        <ServerLink className="to-desk" href="/log">
          <MonitorSmartphone aria-hidden />
          {say('field.me.desk')}
        </ServerLink>
      )}
    </nav>
  );
}

function Tab({ to, name, icon: Icon, count = 0 }: { to: string; name: Key; icon: LucideIcon; count?: number }) {
  const { say } = useDay();
  return (
    <NavLink to={to} end={to === '/field'}>
      <Icon aria-hidden />
      {say(name)}
      {count > 0 && <span className="dot num">{count}</span>}
    </NavLink>
  );
}
