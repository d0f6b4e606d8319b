import { useDay } from '../app/context';
import { CaseCard } from '../cases/CaseCard';
import { useCaseWords } from '../cases/caseWords';
import { useStep } from '../cases/useStep';
import type { Followed } from '../casework/followed';
import { provesWork, type StepForm } from '../form/steps';
import { facts } from '../words/facts';

/** A case of the department, and under it what its lead can do with one tap; done is done with a photo. */
export function LeadCard({ one, steps }: { one: Followed; steps: StepForm[] }) {
  const { person, words } = useDay();
  const caseWords = useCaseWords();
  const { form, take } = useStep(one.id);
  const forms = steps.flatMap((step) => form(step) ?? []);
  return (
    <div className="lead-card">
      <CaseCard one={one} />
      {forms.length > 0 && (
        <div className="row" role="group" aria-label={facts(caseWords.number(one), caseWords.title(one))}>
          {forms.map((each, index) => (
            <button
              key={each.id}
              type="button"
              className={index === 0 ? 'btn soft grow' : 'btn grow'}
              onClick={() => void take(each, { from: '/field', camera: provesWork(each, person.role) ? 'photos' : undefined })}
            >
              {words(each.title)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
