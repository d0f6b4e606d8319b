import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { ROUND_PAUSE } from '../round';
import { reasonOptions } from './MissedStop';

/** A round rests, with a reason; it goes on with whatever is done next. */
export default function PauseScreen() {
  const { id } = useParams();
  const { pack, person, rounds, words, say } = useDay();
  const navigate = useNavigate();
  const round = rounds.find((one) => one.id === id);
  const form = newest(pack.forms, ROUND_PAUSE);
  const [busy, setBusy] = useState(false);
  if (!round || !form) return <main className="screen" />;

  async function pause(reason: string) {
    setBusy(true);
    await field.drafts.handIn([{ person: person.id, form: form!, task: id, answers: { reason } }]);
    await navigate('/field', { replace: true, state: { said: 'field.said.paused' } });
  }

  return (
    <main className="screen column">
      <Bar title={say('field.round.pause')} sub={round.route.name} back={`/field/round/${round.id}`} />
      <div className="scroll stack">
        <h2 id="why-a-pause">{say('field.round.pause.why')}</h2>
        <div className="choices" role="group" aria-labelledby="why-a-pause">
          {reasonOptions(form).map((option) => (
            <button key={option.code} type="button" disabled={busy} onClick={() => void pause(option.code)}>
              {words(option.label)}
            </button>
          ))}
        </div>
      </div>
    </main>
  );
}
