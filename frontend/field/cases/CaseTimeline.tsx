import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { FollowedStep } from '../casework/followed';
import { CasePhotos } from './CasePhotos';
import { facts, whole } from '../words/facts';

/** What happened to a case lately, the newest at the end; what the server has not heard of says so. */
export function CaseTimeline({ steps }: { steps: FollowedStep[] }) {
  const { time, say } = useDay();
  const now = useNow();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{say('field.case.steps')}</h2>
      <ol className="card">
        {steps.map(({ step, at, by, words, waits, record, photos = [] }, index) => (
          <li className={waits ? 'line open' : step === 'escalated' || step === 'misfit' ? 'line hand' : 'line'} key={`${record ?? at}-${index}`}>
            <i />
            <div className="grow">
              <b>{say(`field.case.step.${step}`)}</b>
              <div className="sub num">{facts(time.when(at, now), by && whole(by), waits && say('field.case.waits'))}</div>
              {words && <p className="said-words">{words}</p>}
              {photos.length > 0 && <div className="sub">{say('field.case.step.photos', photos.length)}</div>}
              <CasePhotos of={photos} alt={say(`field.case.step.${step}`)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
