import { NumberField } from '@vaadin/react-components/NumberField.js';
import { useSpeech } from '../../app/context';
import { useTyping } from '../useTyping';
import type { InputProps } from './input';

export function NumberInput({ question, answer, give, labelId, invalid }: InputProps<'number'>) {
  const { words } = useSpeech();
  const typing = useTyping(answer === undefined ? '' : String(answer), (text) =>
    give(text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)),
  );
  return (
    <NumberField {...typing} accessibleNameRef={labelId} min={question.min} max={question.max} invalid={invalid} manualValidation step={10 ** -(question.decimals ?? 6)}>
      {question.unit && <span slot="suffix">{words(question.unit)}</span>}
    </NumberField>
  );
}
