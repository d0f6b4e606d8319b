import { CircleAlert, TriangleAlert } from 'lucide-react';
import { RadioGroup } from '../app/RadioGroup';
import { useDay } from '../app/context';
import { serverNow } from '../app/useNow';
import { Picture } from '../camera/Picture';
import { findingTitle } from '../cases/title';
import { facts } from '../words/facts';
import type { Finding, Id, Revisit } from '../wire';

interface Props {
  findings: Finding[];
  revisits: Revisit[];
  /** Somebody tried to finish without an answer about these. */
  unanswered: Id[];
  onRevisit: (revisits: Revisit[]) => void;
}

/** What was found here before and is open still: one looks after it first. */
export function OpenFindings({ findings, revisits, unanswered, onRevisit }: Props) {
  const { say } = useDay();
  if (findings.length === 0) return null;
  const look = (finding: Finding, still: boolean) =>
    onRevisit([...revisits.filter((other) => other.finding !== finding.id), { finding: finding.id, still }]);
  return (
    <section aria-label={say('field.open.title')} className="stack" id="open-findings">
      {findings.map((finding) => (
        <OpenFinding
          key={finding.id}
          finding={finding}
          still={revisits.find((revisit) => revisit.finding === finding.id)?.still}
          asked={unanswered.includes(finding.id)}
          onLook={(still) => look(finding, still)}
        />
      ))}
    </section>
  );
}

interface OneProps {
  finding: Finding;
  still?: boolean;
  asked: boolean;
  onLook: (still: boolean) => void;
}

function OpenFinding({ finding, still, asked, onLook }: OneProps) {
  const { words, time, say } = useDay();
  const now = serverNow();
  const left = Date.parse(finding.dueAt) - now;
  const due = left < 0 ? say('field.late', time.length(-left)) : say('field.finding.due', time.when(finding.dueAt, now));
  return (
    <div className="note">
      <TriangleAlert aria-hidden />
      <div className="grow">
        <b>{say('field.open.last', findingTitle(finding, { say, words }))}</b>
        <span className="begins" style={{ display: 'block' }}>
          {facts(say('field.open.found', time.when(finding.foundAt, now)), say(`field.department.${finding.department}`), due)}
        </span>
        {finding.note && !finding.free && <p style={{ color: 'var(--ink)' }}>{finding.note}</p>}
        {finding.photos.length > 0 && (
          <div className="photos">
            {finding.photos.map((sha256) => (
              <span className="ph" key={sha256}>
                <Picture sha256={sha256} alt={findingTitle(finding, { say, words })} />
              </span>
            ))}
          </div>
        )}
        <p className="title gap-top" id={`open-finding-${finding.id}`}>{say('field.open.ask')}</p>
        <RadioGroup
          className="choice"
          label={say('field.open.still', findingTitle(finding, { say, words }))}
          value={still}
          onChange={onLook}
          options={[
            { value: true, className: 'no', label: say('field.open.yes') },
            { value: false, label: say('field.open.gone') },
          ]}
          invalid={asked}
        />
        {asked && (
          <p className="problem">
            <CircleAlert aria-hidden /> {say('field.problem.required')}
          </p>
        )}
      </div>
    </div>
  );
}
