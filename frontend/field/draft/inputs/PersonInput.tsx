import { ComboBox } from '@vaadin/react-components/ComboBox.js';
import { useDay } from '../../app/context';
import type { PersonAnswer } from '../../wire';
import type { InputProps } from './input';

/** One of the people on site, found by name or post. */
export function PersonInput({ answer, give, labelId, invalid }: InputProps<'person'>) {
  const { pack, say } = useDay();
  const items = pack.staff.map((one) => ({
    value: one.id,
    label: [one.name, say(`field.trade.${one.trade}`), one.post].filter(Boolean).join(' · '),
  }));
  return (
    <ComboBox
      items={items}
      value={(answer as PersonAnswer | undefined)?.id ?? ''}
      accessibleNameRef={labelId}
      placeholder={say('field.person.placeholder')}
      invalid={invalid}
      manualValidation
      onValueChanged={({ detail }) => {
        const id = detail.value;
        if (id !== ((answer as PersonAnswer | undefined)?.id ?? '')) give(id ? { kind: 'staff', id } : undefined);
      }}
    />
  );
}
