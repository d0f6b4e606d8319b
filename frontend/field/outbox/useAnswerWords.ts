import { useDay } from '../app/context';
import type { Answer, PersonAnswer, PlaceAnswer, Question, VerdictAnswer } from '../wire';

/** An answer in words, for those who read it afterwards. */
export function useAnswerWords() {
  const { pack, places, words, say } = useDay();
  return (question: Question, answer: Answer): string => {
    switch (question.type) {
      case 'verdict': {
        const { verdict, severity } = answer as VerdictAnswer;
        const told = say(`field.verdict.${verdict}`);
        return severity ? `${told} · ${say(`field.severity.${severity}`)}` : told;
      }
      case 'choice':
      case 'choices': {
        const chosen = Array.isArray(answer) ? answer : [String(answer)];
        return chosen.map((code) => words(question.options.find((option) => option.code === code)?.label ?? { zh: code, en: code })).join(say('field.and'));
      }
      case 'number':
        return question.unit ? `${answer as number} ${words(question.unit)}` : String(answer);
      case 'place': {
        const { id, words: free } = answer as PlaceAnswer;
        return id ? places.path(id) : (free ?? '');
      }
      case 'person':
        return pack.staff.find(({ id }) => id === (answer as PersonAnswer).id)?.name ?? '';
      case 'photo':
      case 'signature':
        return '';
      case 'datetime':
        return (answer as string).replace('T', ' ');
      default:
        return String(answer);
    }
  };
}
