import { useDay } from '../app/context';
import { Picture } from '../camera/Picture';
import { watermark } from '../draft/watermark';
import { relevantQuestions } from '../form/relevance';
import type { Capture, Form, VerdictAnswer } from '../wire';
import { useAnswerWords } from './useAnswerWords';

/** What was answered, in the order of the form; pictures with their watermark. */
export function AnswerList({ form, capture, place }: { form: Form; capture: Capture; place: string }) {
  const { person, time, words } = useDay();
  const answerWords = useAnswerWords();
  const answered = relevantQuestions(form, capture.answers).filter(({ id }) => capture.answers[id] !== undefined);
  const arrival = capture.photos.filter(({ question }) => question === 'arrival');
  return (
    <ul className="card flush">
      {arrival.length > 0 && <li className="item">{pictures(arrival)}</li>}
      {answered.map((question) => {
        const answer = capture.answers[question.id];
        const fail = typeof answer === 'object' && (answer as VerdictAnswer).verdict === 'fail';
        const photos = capture.photos.filter((photo) => photo.question === question.id);
        return (
          <li className="item" key={question.id}>
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

  function pictures(photos: Capture['photos']) {
    return (
      <div className="photos">
        {photos.map((photo) => (
          <span className="ph" key={photo.sha256}>
            <Picture sha256={photo.sha256} />
            <i>{watermark(photo, person.name, place, time)}</i>
          </span>
        ))}
      </div>
    );
  }
}
