import { PhotoStrip } from '../PhotoStrip';
import type { InputProps } from './input';

export function PhotoInput({ question, labelId }: InputProps<'photo'>) {
  return <PhotoStrip question={question.id} labelledBy={labelId} />;
}
