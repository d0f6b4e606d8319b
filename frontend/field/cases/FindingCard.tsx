import { TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { Picture } from '../camera/Picture';
import { isSoon } from '../words/time';
import { findingTitle } from './title';
import { facts } from '../words/facts';
import type { Finding } from '../wire';

/** An open finding: what, where, how bad, and how long there is. */
export function FindingCard({ finding, chosen }: { finding: Finding; chosen?: boolean }) {
  const { places, time, words, say } = useDay();
  const now = useNow();
  const left = Date.parse(finding.dueAt) - now;
  const tone = left < 0 ? 'late' : isSoon(Date.parse(finding.dueAt), now) ? 'soon' : '';
  return (
    <Link className={`card task ${tone}`} to={`/field/cases/${finding.id}`} aria-current={chosen}>
      <span className="icon picture">
        {finding.photos.length > 0 ? <Picture sha256={finding.photos[0]} otherwise={<TriangleAlert aria-hidden />} /> : <TriangleAlert aria-hidden />}
      </span>
      <span className="grow">
        <span className="title">{findingTitle(finding, { say, words })}</span>
        <span className="sub" style={{ display: 'block' }}>
          {facts(finding.place ? places.shortPath(finding.place) : finding.where, say(`field.severity.${finding.severity}`), say(`field.department.${finding.department}`))}
        </span>
      </span>
      <span className={`pill num ${tone}`}>{left < 0 ? say('field.late', time.roughly(-left)) : time.roughly(left)}</span>
    </Link>
  );
}
