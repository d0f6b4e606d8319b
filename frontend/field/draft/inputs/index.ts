import type { ComponentType } from 'react';
import type { Question } from '../../wire';
import { ChoiceInput } from './ChoiceInput';
import { ChoicesInput } from './ChoicesInput';
import { DateInput } from './DateInput';
import type { InputProps } from './input';
import { NumberInput } from './NumberInput';
import { PersonInput } from './PersonInput';
import { PhotoInput } from './PhotoInput';
import { PlaceInput } from './PlaceInput';
import { SatisfactionInput } from './SatisfactionInput';
import { SignatureInput } from './SignatureInput';
import { TextInput } from './TextInput';
import { VerdictInput } from './VerdictInput';

/** Every type of question has its input: a type that is new to wire.ts does not compile until it has one here. */
export const INPUTS: { [Type in Question['type']]: ComponentType<InputProps<Type>> } = {
  verdict: VerdictInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  number: NumberInput,
  text: TextInput,
  date: DateInput,
  time: DateInput,
  datetime: DateInput,
  photo: PhotoInput,
  signature: SignatureInput,
  place: PlaceInput,
  person: PersonInput,
  satisfaction: SatisfactionInput,
};
