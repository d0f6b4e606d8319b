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
    <dl className="card flush">
      {arrival.length > 0 && <div className="item">{pictures(arrival)}</div>}
      {answered.map((question) => {
        const answer = capture.answers[question.id];
        const fail = typeof answer === 'object' && (answer as VerdictAnswer).verdict === 'fail';
        const photos = capture.photos.filter((photo) => photo.question === question.id);
        return (
          <div className="item" key={question.id}>
            <div className="row apart" style={{ alignItems: 'flex-start' }}>
              <dt className="grow">{words(question.label)}</dt>
              <dd className={fail ? 'pill late' : 'answer sub'}>{answerWords(question, answer)}</dd>
            </div>
            {fail && (answer as VerdictAnswer).note && <dd>{(answer as VerdictAnswer).note}</dd>}
            {photos.length > 0 && <dd>{pictures(photos)}</dd>}
          </div>
        );
      })}
    </dl>
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
