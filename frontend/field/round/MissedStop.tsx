import { CircleAlert } from 'lucide-react';
import { useDay } from '../app/context';
import { RadioGroup } from '../app/RadioGroup';
import { NoteField } from '../draft/NoteField';
import type { StopState } from '../round';
import type { Form, Option } from '../wire';

/** The answers of the form 'patrol.missed'. */
export interface WhyMissed {
  reason?: string;
  words?: string;
}

interface Props {
  stop: StopState;
  form: Form;
  why?: WhyMissed;
  /** Somebody tried to finish without a reason. */
  asked: boolean;
  onChange: (why: WhyMissed) => void;
}

export function MissedStop({ stop, form, why, asked, onChange }: Props) {
  const { places, words, say } = useDay();
  const labelId = `missed-${stop.place}`;
  return (
    <section className="card">
      <h3 id={labelId}>{places.shortPath(stop.place)}</h3>
      <RadioGroup
        className="chips"
        labelledBy={labelId}
        value={why?.reason}
        onChange={(reason) => onChange({ ...why, reason })}
        options={reasonOptions(form).map((option) => ({ value: option.code, className: 'calm', label: words(option.label) }))}
      />
      {why?.reason === 'other' && (
        <NoteField value={why.words} label={say('field.finish.words')} maxLength={500} onChange={(told) => onChange({ ...why, words: told })} />
      )}
      {asked && !why?.reason && (
        <p className="problem">
          <CircleAlert aria-hidden /> {say('field.finish.why')}
        </p>
      )}
    </section>
  );
}

/** The reasons that the form of a missed stop offers. */
export function reasonOptions(form: Form): Option[] {
  const question = form.sections.flatMap((section) => section.questions).find(({ id }) => id === 'reason');
  return question?.type === 'choice' ? question.options : [];
}
