import { TextArea } from '@vaadin/react-components/TextArea.js';
import { TextField } from '@vaadin/react-components/TextField.js';
import { TEXT_LENGTH } from '../../form/check';
import { useTyping } from '../useTyping';
import type { InputProps } from './input';

export function TextInput({ question, answer, give, labelId, invalid }: InputProps<'text'>) {
  const typing = useTyping((answer as string | undefined) ?? '', (text) => give(text === '' ? undefined : text));
  const shared = { ...typing, accessibleNameRef: labelId, maxlength: question.maxLength ?? TEXT_LENGTH, invalid, manualValidation: true };
  return (question.lines ?? 2) > 1 ? (
    <TextArea {...shared} minRows={question.lines ?? 2} maxRows={10} />
  ) : (
    <TextField {...shared} />
  );
}
