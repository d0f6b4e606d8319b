import { RadioGroup } from '../../app/RadioGroup';
import { useDay } from '../../app/context';
import type { Department, Severity, VerdictAnswer } from '../../wire';
import { CallNow } from '../CallNow';
import { useDraftDesk } from '../desk';
import { NoteField } from '../NoteField';
import { PhotoStrip } from '../PhotoStrip';
import type { InputProps } from './input';

type Props = InputProps<'verdict'> & { given: VerdictAnswer };

/** How bad, with pictures, in words; and when it is urgent, whom to call. */
export function VerdictDetails({ question, given, give, labelId, callProblem }: Props) {
  const { say } = useDay();
  const severity = given.severity ?? question.severity;
  const fail = given.verdict === 'fail';
  const { form, draft } = useDraftDesk();
  // A finding at any place says by itself which department puts it right.
  const chosen = form.kind === 'finding' ? (draft.answers.department as Department | undefined) : undefined;

  function weigh(severity: Severity) {
    const { called, notCalled, ...rest } = given;
    give(severity === 'urgent' ? { ...given, severity } : { ...rest, severity });
  }

  return (
    <div className="arrive">
      {fail && (
        <RadioGroup
          className="chips tight"
          label={say('field.severity')}
          value={severity}
          onChange={weigh}
          options={[
            { value: 'minor', className: 'calm', label: say('field.severity.minor') },
            { value: 'major', label: say('field.severity.major') },
            { value: 'urgent', label: say(severity === 'urgent' ? 'field.severity.urgent.long' : 'field.severity.urgent') },
          ]}
        />
      )}
      {fail && severity === 'urgent' && (
        <CallNow
          department={chosen ?? question.department}
          called={given.called}
          problem={callProblem}
          notCalled={given.notCalled}
          onCalled={(called) => give({ ...given, severity, called, notCalled: undefined })}
          onNotCalled={() => give({ ...given, severity, called: undefined, notCalled: true })}
        />
      )}
      <PhotoStrip question={question.id} labelledBy={labelId} />
      <NoteField
        value={given.note}
        label={say(fail ? 'field.verdict.note' : 'field.verdict.note.any')}
        onChange={(note) => give({ ...given, note })}
      />
    </div>
  );
}
