import { RadioGroup } from '../../app/RadioGroup';
import { useSpeech } from '../../app/context';
import type { InputProps } from './input';

const SHORT = 6;

/** One of several: side by side where they are few and short, else one below the other. */
export function ChoiceInput({ question, answer, give, labelId, describedBy, invalid }: InputProps<'choice'>) {
  const { words } = useSpeech();
  const options = question.options.map((option) => ({ value: option.code, label: words(option.label) }));
  const narrow = options.length <= 3 && options.every(({ label }) => label.length <= SHORT);
  return (
    <RadioGroup
      className={narrow ? 'choice' : 'choices'}
      options={options}
      value={answer as string | undefined}
      onChange={give}
      labelledBy={labelId}
      describedBy={describedBy}
      invalid={invalid}
    />
  );
}
