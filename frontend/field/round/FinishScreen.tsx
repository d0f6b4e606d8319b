import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { NoteField } from '../draft/NoteField';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { ROUND_FINISH, ROUND_MISSED } from '../round';
import type { Answers } from '../wire';
import { MissedStop, reasonOptions, type WhyMissed } from './MissedStop';
import { RoundProgress } from './RoundProgress';

/** The end of a round: what was seen, what was missed and why. All of it is kept at once, or nothing. */
export default function FinishScreen() {
  const { id } = useParams();
  const { pack, person, rounds, words, say } = useDay();
  const navigate = useNavigate();
  const round = rounds.find((one) => one.id === id);
  const [why, setWhy] = useState<Record<string, WhyMissed>>({});
  const [remark, setRemark] = useState<string>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [missedForm, finishForm] = [newest(pack.forms, ROUND_MISSED), newest(pack.forms, ROUND_FINISH)];
  if (!round || !missedForm || !finishForm) return <main className="screen" />;
  const missed = round.stops.filter((stop) => stop.state === 'open' || stop.state === 'draft');
  const drafts = missed.filter((stop) => stop.state === 'draft').length;
  const first = missed.map((stop) => why[stop.place]).find((told) => told?.reason);
  const unsaid = missed.filter((stop) => !why[stop.place]?.reason);
  const complete = missed.every((stop) => why[stop.place]?.reason);

  async function finish() {
    setTried(true);
    if (!complete || busy) return;
    setBusy(true);
    const shared = { person: person.id, task: id };
    await field.drafts.handIn([
      ...missed.map((stop) => ({
        ...shared,
        form: missedForm!,
        place: { id: stop.place, arrival: 'none' as const },
        answers: { ...why[stop.place] } as Answers,
      })),
      { ...shared, form: finishForm!, answers: (remark ? { words: remark } : {}) as Answers },
    ]);
    await navigate('/field', { replace: true, state: { said: 'field.said.round' } });
  }

  return (
    <main className="screen column">
      <Bar title={say('field.round.finish')} sub={round.route.name} back={`/field/round/${round.id}`} />
      <div className="scroll">
        <RoundProgress round={round} />
        {missed.length === 0 && (
          <p className="note calm">
            <CircleCheck aria-hidden /> {say('field.finish.whole')}
          </p>
        )}
        {missed.length > 0 && <h2>{say('field.finish.missed', missed.length)}</h2>}
        {drafts > 0 && <p className="note" style={{ marginBottom: 10 }}>{say('field.finish.drafts', drafts)}</p>}
        {missed.map((stop) => (
          <MissedStop
            key={stop.place}
            stop={stop}
            form={missedForm}
            why={why[stop.place]}
            asked={tried}
            onChange={(told) => setWhy((before) => ({ ...before, [stop.place]: told }))}
          />
        ))}
        {first && unsaid.length > 0 && (
          <button
            className="btn wide gap-top"
            onClick={() => setWhy((before) => ({ ...Object.fromEntries(unsaid.map((stop) => [stop.place, first])), ...before }))}
          >
            {say('field.finish.same', words(reasonOptions(missedForm).find(({ code }) => code === first.reason)!.label))}
          </button>
        )}
        <h2>{say('field.finish.words')}</h2>
        <NoteField value={remark} label={say('field.finish.words')} maxLength={500} onChange={setRemark} />
      </div>
      <footer className="foot">
        <button className="btn main" aria-disabled={busy} onClick={() => void finish()}>
          {say(missed.length > 0 ? 'field.finish.with-missed' : 'field.round.finish')}
        </button>
      </footer>
    </main>
  );
}
