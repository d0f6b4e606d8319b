import { RadioGroup } from '../../app/RadioGroup';
import { useSpeech } from '../../app/context';
import type { InputProps } from './input';

const GRADES = [5, 4, 3, 2, 1] as const;

export function SatisfactionInput({ answer, give, labelId, describedBy, invalid }: InputProps<'satisfaction'>) {
  const { say } = useSpeech();
  return (
    <RadioGroup
      className="choices"
      options={GRADES.map((grade) => ({ value: grade, label: `${grade} · ${say(`field.satisfaction.${grade}`)}` }))}
      value={answer as number | undefined}
      onChange={give}
      labelledBy={labelId}
      describedBy={describedBy}
      invalid={invalid}
    />
  );
}
