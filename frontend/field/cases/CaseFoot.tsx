import { useDay } from '../app/context';
import type { Followed } from '../casework/followed';
import { nextSteps } from '../casework/nextSteps';
import { useStep } from './useStep';

/** The next step under the thumb, and above it what else can be done now. */
export function CaseFoot({ one }: { one: Followed }) {
  const { person, words, say } = useDay();
  const { form, take } = useStep(one.id);
  const [main, ...others] = nextSteps(one, person.role === 'department_lead').flatMap((step) => form(step) ?? []);
  if (!main) return null;
  return (
    <footer className="foot stacked">
      {others.length > 0 && (
        <div className="steps" role="group" aria-label={say('field.case.also')}>
          {others.map((other) => (
            <button className="btn" key={other.id} onClick={() => void take(other)}>
              {words(other.title)}
            </button>
          ))}
        </div>
      )}
      <button className="btn main" onClick={() => void take(main)}>
        {words(main.title)}
      </button>
    </footer>
  );
}
