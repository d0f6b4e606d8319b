import { TextField } from '@vaadin/react-components/TextField.js';
import { Camera } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../app/context';
import { RadioGroup } from '../app/RadioGroup';
import { CameraPage } from '../camera/CameraPage';
import { newest, useBegin } from '../draft/useBegin';
import { field } from '../field';
import { preparePhoto } from '../photo';
import { ARRIVAL } from '../store/capture';
import { HAND_REASONS } from '../words/handReason';
import type { StopState } from '../round';
import type { Id } from '../wire';

type ReasonWord = (typeof HAND_REASONS)[number] | 'other';
const CHOICES: ReasonWord[] = [...HAND_REASONS, 'other'];

interface Props {
  round: Id;
  stop: StopState;
  onBack: () => void;
}

/** Confirms by hand, with a reason and a picture that proves it. */
export function ByHand({ round, stop, onBack }: Props) {
  const { pack, person, say } = useDay();
  const begin = useBegin();
  const [reason, setReason] = useState<ReasonWord>();
  const [words, setWords] = useState('');
  const [shooting, setShooting] = useState(false);
  const told = reason === 'other' ? words.trim() : reason;

  async function confirm(shot: Blob) {
    const form = newest(pack.forms, stop.form);
    if (!form || !told) return;
    const place = { id: stop.place, arrival: 'hand' as const, at: field.clock.now().at, reason: told };
    const draft = await field.drafts.begin({ person: person.id, form, place, task: round });
    await field.drafts.change(draft.id, { place });
    await field.drafts.addPhoto(draft.id, await preparePhoto(shot), {
      question: ARRIVAL,
      origin: 'camera',
      takenAt: field.clock.now().at,
    });
    await begin({ form: stop.form, place, task: round });
  }

  return (
    <>
      <div className="scroll stack">
        <h2 id="why-by-hand" style={{ marginBottom: 0 }}>{say('field.hand.why')}</h2>
        <RadioGroup
          className="choices"
          labelledBy="why-by-hand"
          value={reason}
          onChange={setReason}
          options={CHOICES.map((word) => ({ value: word, label: say(`field.hand.${word}`) }))}
        />
        {reason === 'other' && (
          <TextField label={say('field.hand.words')} maxlength={200} value={words} onValueChanged={({ detail }) => setWords(detail.value)} />
        )}
        <p className="sub">{say('field.hand.photo.lead')}</p>
      </div>
      <footer className="foot">
        <button type="button" className="btn" onClick={onBack}>
          {say('field.back')}
        </button>
        <button type="button" className="btn main" disabled={!told} onClick={() => setShooting(true)}>
          <Camera aria-hidden /> {say('field.hand.photo')}
        </button>
      </footer>
      {shooting && <CameraPage taken={[]} onClose={() => setShooting(false)} onShot={confirm} />}
    </>
  );
}
