import { DatePicker } from '@vaadin/react-components/DatePicker.js';
import { DateTimePicker } from '@vaadin/react-components/DateTimePicker.js';
import { TimePicker } from '@vaadin/react-components/TimePicker.js';
import { useMemo } from 'react';
import { useSpeech } from '../../app/context';
import { calendarWords } from './calendarWords';
import type { InputProps } from './input';

const FIVE_MINUTES = 300;
type Props = InputProps<'date'> | InputProps<'time'> | InputProps<'datetime'>;

/** A day, an hour, or both; the same words as are sent: 2026-11-23, 09:30, 2026-11-23T09:30. */
export function DateInput({ question, answer, give, labelId, invalid }: Props) {
  const { language, say } = useSpeech();
  const i18n = useMemo(() => calendarWords(language, say), [language, say]);
  const shared = {
    value: (answer as string | undefined) ?? '',
    invalid,
    manualValidation: true,
    onValueChanged: ({ detail }: { detail: { value: string } }) => {
      const value = detail.value === '' ? undefined : detail.value.slice(0, 16);
      if (value !== answer) give(value);
    },
  };
  switch (question.type) {
    case 'date':
      return <DatePicker {...shared} accessibleNameRef={labelId} i18n={i18n} />;
    case 'time':
      return <TimePicker {...shared} accessibleNameRef={labelId} step={FIVE_MINUTES} />;
    case 'datetime':
      return <DateTimePicker {...shared} aria-labelledby={labelId} i18n={i18n} step={FIVE_MINUTES} />;
  }
}
