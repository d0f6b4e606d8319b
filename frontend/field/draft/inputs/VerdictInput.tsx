import { Check, ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import { RadioGroup } from '../../app/RadioGroup';
import { useDay } from '../../app/context';
import type { VerdictAnswer } from '../../wire';
import { useDraftDesk } from '../desk';
import type { InputProps } from './input';
import { VerdictDetails } from './VerdictDetails';

/** Pass, fail or not applicable. A fail asks at once for what must be known of it. */
export function VerdictInput(props: InputProps<'verdict'>) {
  const { question, answer, give, labelId, describedBy, invalid } = props;
  const { say } = useDay();
  const { form } = useDraftDesk();
  const [opened, setOpened] = useState(false);
  const given = answer as VerdictAnswer | undefined;

  function judge(verdict: VerdictAnswer['verdict']) {
    // Words and pictures stay when a finger slipped; what only a fail has goes.
    const { note, photos } = given ?? {};
    const severity = verdict === 'fail' ? (given?.severity ?? question.severity) : undefined;
    give({ verdict, note, photos, severity });
  }

  const words = given && (given.verdict === 'fail' || opened || given.note !== undefined || (given.photos?.length ?? 0) > 0);
  return (
    <>
      {form.kind !== 'finding' && (
        <RadioGroup
          className="verdict"
          labelledBy={labelId}
          describedBy={describedBy}
          invalid={invalid}
          value={given?.verdict}
          onChange={judge}
          options={[
            { value: 'pass', className: 'pass', label: <Mark icon={given?.verdict === 'pass' && <Check aria-hidden />} words={say('field.verdict.pass')} /> },
            { value: 'fail', className: 'fail', label: <Mark icon={given?.verdict === 'fail' && <X aria-hidden />} words={say('field.verdict.fail')} /> },
            { value: 'na', className: 'na', label: say('field.verdict.na') },
          ]}
        />
      )}
      {words && <VerdictDetails {...props} given={given} />}
      {given && !words && (
        <button type="button" className="icon add-words" aria-label={say('field.verdict.add')} onClick={() => setOpened(true)}>
          <ImagePlus aria-hidden />
        </button>
      )}
    </>
  );
}

const Mark = ({ icon, words }: { icon: React.ReactNode; words: string }) => (
  <>
    {icon}
    {words}
  </>
);
