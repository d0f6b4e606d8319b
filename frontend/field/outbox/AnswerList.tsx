import { useDay } from '../app/context';
import { Picture } from '../camera/Picture';
import { watermark } from '../draft/watermark';
import { Marked } from '../back/Marked';
import { shown } from '../form/notes';
import { relevantQuestions } from '../form/relevance';
import { ARRIVAL } from '../store/capture';
import type { Capture, Form, Return, Sha256, VerdictAnswer } from '../wire';
import { useAnswerWords } from './useAnswerWords';

interface Props {
  form: Form;
  capture: Capture;
  place: string;
  /** What was sent back of it, and is shown as such. */
  marked?: Pick<Return, 'question' | 'photo'>[];
}

/** What was answered, in the order of the form; pictures with their watermark. */
export function AnswerList({ form, capture, place, marked = [] }: Props) {
  const { person, time, words } = useDay();
  const answerWords = useAnswerWords();
  const answered = relevantQuestions(shown(form), capture.answers).filter(({ id }) => capture.answers[id] !== undefined);
  const arrival = capture.photos.filter(({ question }) => question === ARRIVAL);
  return (
    <ul className="card flush">
      {arrival.length > 0 && (
        <li className={isMarked(ARRIVAL) ? 'item marked' : 'item'}>
          {isMarked(ARRIVAL) && <Marked />}
          {pictures(arrival)}
        </li>
      )}
      {answered.map((question) => {
        const answer = capture.answers[question.id];
        const fail = typeof answer === 'object' && (answer as VerdictAnswer).verdict === 'fail';
        const photos = capture.photos.filter((photo) => photo.question === question.id);
        return (
          <li className={isMarked(question.id) ? 'item marked' : 'item'} key={question.id}>
            {isMarked(question.id) && <Marked />}
            <div className="row apart" style={{ alignItems: 'flex-start' }}>
              <span className="grow">{words(question.label)}</span>
              <span className={fail ? 'pill late' : 'answer sub'}>{answerWords(question, answer)}</span>
            </div>
            {fail && (answer as VerdictAnswer).note && <p>{(answer as VerdictAnswer).note}</p>}
            {photos.length > 0 && pictures(photos)}
          </li>
        );
      })}
    </ul>
  );

  function isBack(sha256: Sha256): boolean {
    return marked.some(({ photo }) => photo === sha256);
  }

  function isMarked(question: string): boolean {
    return marked.some((one) => one.question === question)
      || capture.photos.some((photo) => photo.question === question && isBack(photo.sha256));
  }

  function pictures(photos: Capture['photos']) {
    return (
      <div className="photos">
        {photos.map((photo) => (
          <span className={isBack(photo.sha256) ? 'ph back' : 'ph'} key={photo.sha256}>
            <Picture sha256={photo.sha256} />
            <i>{watermark(photo, person.name, place, time)}</i>
          </span>
        ))}
      </div>
    );
  }
}
