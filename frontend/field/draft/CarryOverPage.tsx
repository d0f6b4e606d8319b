import type { ReactNode } from 'react';
import { useDay } from '../app/context';
import { Overlay } from '../app/Overlay';
import { carryOver, type CarryOver } from '../form/carryOver';
import { useAnswerWords } from '../outbox/useAnswerWords';
import type { Draft } from '../store/rows';
import type { Form, VerdictAnswer } from '../wire';
import { facts } from '../words/facts';

interface Props {
  draft: Draft;
  from: Form;
  to: Form;
  onClose: () => void;
  onCarryOver: () => void;
}

/** What would fall away, what is new and what stays, before somebody says yes. */
export function CarryOverPage({ draft, from, to, onClose, onCarryOver }: Props) {
  const { words, say } = useDay();
  const answerWords = useAnswerWords();
  const { stays, falls, asks } = carryOver(draft, from, to);

  const answered = ({ question, answer }: CarryOver['stays'][number]) => {
    const photos = draft.photos.filter((photo) => photo.question === question.id).length;
    const note = question.type === 'verdict' && (answer as VerdictAnswer).note;
    return (
      <li className="item" key={question.id}>
        {words(question.label)}
        <div className="sub">
          {facts(answerWords(question, answer) || undefined, note || undefined, photos > 0 && say('field.photos', photos))}
        </div>
      </li>
    );
  };
  const list = (name: string, items: ReactNode[], lead?: string) =>
    items.length > 0 && (
      <section>
        <h2>{name}</h2>
        {lead && <p className="note calm">{lead}</p>}
        <ul className="card flush gap-top">{items}</ul>
      </section>
    );

  return (
    <Overlay title={say('field.newer.preview')} onClose={onClose}>
      <div className="scroll">
        {list(say('field.newer.falls', falls.length), falls.map(answered), say('field.newer.falls.lead'))}
        {list(say('field.newer.asks', asks.length), asks.map(({ id, label }) => <li className="item" key={id}>{words(label)}</li>))}
        {list(say('field.newer.stays', stays.length), stays.map(answered))}
        {falls.length + asks.length === 0 && <p className="sub">{say('field.newer.same')}</p>}
      </div>
      <footer className="foot">
        <button type="button" className="btn" onClick={onClose}>
          {say('field.newer.not')}
        </button>
        <button type="button" className="btn main" onClick={onCarryOver}>
          {say('field.newer.do')}
        </button>
      </footer>
    </Overlay>
  );
}
