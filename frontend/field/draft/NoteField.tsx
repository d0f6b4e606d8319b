import { TextArea } from '@vaadin/react-components/TextArea.js';
import { useDay } from '../app/context';
import { TEXT_LENGTH } from '../form/check';
import { useTyping } from './useTyping';

interface Props {
  value: string | undefined;
  label: string;
  maxLength?: number;
  onChange: (value: string | undefined) => void;
}

/** Words about what was seen. */
export function NoteField({ value, label, maxLength = TEXT_LENGTH, onChange }: Props) {
  const { say } = useDay();
  const typing = useTyping(value ?? '', (text) => onChange(text === '' ? undefined : text));
  return (
    <TextArea
      className="gap-top"
      accessibleName={label}
      placeholder={say('field.verdict.note.placeholder')}
      maxlength={maxLength}
      minRows={2}
      maxRows={8}
      {...typing}
    />
  );
}
