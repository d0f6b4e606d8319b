import { Link2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Overlay } from '../app/Overlay';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { CaseAbout } from '../cases/CaseAbout';
import { CaseTimeline } from '../cases/CaseTimeline';
import { useCaseWords } from '../cases/caseWords';
import { around } from '../casework/around';
import { isAbout, type Followed } from '../casework/followed';
import { COMPLAINT, SAME } from '../form/notes';
import { earlierAt } from '../household/earlier';
import { EarlierCases } from '../household/EarlierCases';
import type { Draft } from '../store/rows';
import type { Id } from '../wire';
import { facts } from '../words/facts';

interface Props {
  draft: Draft;
  /** Undefined: it is a thing of its own after all. */
  onSame: (id: Id | undefined) => void;
}

const NOTHING = { alike: [], there: [] };

/**
 * What is open there already, so that the same is not followed twice: each to be looked at, and to be linked with a tap.
 * And what came from there before.
 */
export function KnownAround({ draft: { form, place, answers }, onSame }: Props) {
  const { pack: { earlier }, cases, places, say } = useDay();
  const [looking, setLooking] = useState<Followed>();
  const at = place?.id;
  const topic = answers.class as string | undefined;
  const known = useMemo(
    () => (at === undefined || topic === undefined ? NOTHING : around(cases, places, at, topic, form === COMPLAINT)),
    [cases, places, at, topic, form],
  );
  const same = answers[SAME] as Id | undefined;
  if (same !== undefined) return <Linked one={cases.find((each) => isAbout(each, same))} onUndo={() => onSame(undefined)} />;
  if (known.alike.length + known.there.length + earlierAt(earlier, at).length === 0) return null;
  const list = (title: string, of: Followed[]) => of.length > 0 && (
    <section className="stack">
      <h3>{title}</h3>
      {of.map((one) => <Known key={one.id} one={one} onLook={() => setLooking(one)} onSame={() => onSame(one.id)} />)}
    </section>
  );
  return (
    <div className="item known stack">
      {list(say('field.known.alike', known.alike.length), known.alike)}
      {list(say('field.known.there', known.there.length), known.there)}
      <EarlierCases place={at} heading="h3" />
      {looking && <Looked one={looking} onClose={() => setLooking(undefined)} onSame={() => { setLooking(undefined); onSame(looking.id); }} />}
    </div>
  );
}

function Known({ one, onLook, onSame }: { one: Followed; onLook: () => void; onSame: () => void }) {
  const { time, say } = useDay();
  const now = useNow();
  const words = useCaseWords();
  const name = facts(words.number(one), words.title(one));
  return (
    <div className="known-case" role="group" aria-label={name}>
      <div className="title">{words.title(one)}</div>
      <div className="sub num">{facts(words.number(one), words.where(one), time.when(one.spokenAt, now), words.next(one, now))}</div>
      {one.words && <p className="two-lines">{one.words}</p>}
      <div className="row gap-top">
        <button type="button" className="btn grow" onClick={onLook}>
          {say('field.known.look')}
        </button>
        <button type="button" className="btn grow" onClick={onSame}>
          <Link2 aria-hidden /> {say('field.known.same')}
        </button>
      </div>
    </div>
  );
}

function Looked({ one, onClose, onSame }: { one: Followed; onClose: () => void; onSame: () => void }) {
  const { say } = useDay();
  const words = useCaseWords();
  return (
    <Overlay title={facts(words.number(one), words.title(one))} onClose={onClose}>
      <div className="scroll stack">
        <CaseAbout one={one} />
        <CaseTimeline steps={one.steps} />
      </div>
      <footer className="foot">
        <button type="button" className="btn" onClick={onClose}>
          {say('field.known.other')}
        </button>
        <button type="button" className="btn main" onClick={onSame}>
          <Link2 aria-hidden /> {say('field.known.same')}
        </button>
      </footer>
    </Overlay>
  );
}

function Linked({ one, onUndo }: { one?: Followed; onUndo: () => void }) {
  const { say } = useDay();
  const words = useCaseWords();
  return (
    <div className="item known">
      <div className="note done-note" role="status">
        <Link2 aria-hidden />
        <span className="grow">{one ? say('field.known.linked', words.number(one)) : say('field.case.gone')}</span>
      </div>
      {one?.words && <p className="two-lines gap-top">{one.words}</p>}
      <button type="button" className="btn wide gap-top" onClick={onUndo}>
        {say('field.known.undo')}
      </button>
    </div>
  );
}
