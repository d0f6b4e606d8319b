import { ScanLine } from 'lucide-react';
import { Link } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { useNow } from '../app/useNow';
import { Picture } from '../camera/Picture';
import { facts } from '../words/facts';
import { findingTitle } from './title';
import type { Finding } from '../wire';

/** A finding, and what to do about it: go there and look. */
export function FindingPage({ finding }: { finding?: Finding }) {
  const { places, time, words, say } = useDay();
  const now = useNow();
  if (!finding) {
    return (
      <>
        <Bar title={say('field.tab.cases')} back="/field/cases" />
        <Empty title={say('field.finding.closed')}>{say('field.finding.closed.lead')}</Empty>
      </>
    );
  }
  const left = Date.parse(finding.dueAt) - now;
  return (
    <>
      <Bar title={findingTitle(finding, { say, words })} sub={finding.place ? places.path(finding.place) : finding.where} back="/field/cases" />
      <div className="scroll stack">
        <div className="card row apart">
          <div>
            <div className={`title num ${left < 0 ? 'late-words' : ''}`}>
              {left < 0 ? say('field.late', time.length(-left)) : say('field.left', time.length(left))}
            </div>
            <div className="sub">{say('field.finding.due', time.when(finding.dueAt, now))}</div>
          </div>
          <span className={`pill ${finding.severity === 'urgent' ? 'late' : finding.severity === 'major' ? 'soon' : ''}`}>
            {say(`field.severity.${finding.severity}`)}
          </span>
        </div>
        <div className="card stack">
          <div className="sub">
            {facts(say('field.open.found', time.when(finding.foundAt, now)), say(`field.department.${finding.department}`))}
          </div>
          {finding.note && !finding.free && <p>{finding.note}</p>}
          {finding.photos.length > 0 && (
            <div className="photos large">
              {finding.photos.map((sha256) => (
                <span className="ph" key={sha256}>
                  <Picture sha256={sha256} alt={findingTitle(finding, { say, words })} />
                </span>
              ))}
            </div>
          )}
        </div>
        <p className="sub">{say('field.finding.todo')}</p>
      </div>
      <footer className="foot">
        {finding.place && (
          <Link className="btn" to={`/field/place/${finding.place}`}>
            {say('field.finding.place')}
          </Link>
        )}
        <Link className="btn main" to="/field/scan">
          <ScanLine aria-hidden /> {say('field.finding.scan')}
        </Link>
      </footer>
    </>
  );
}
