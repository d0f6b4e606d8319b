import { TextField } from '@vaadin/react-components/TextField.js';
import { Camera, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { RadioGroup } from '../app/RadioGroup';
import { CameraPage } from '../camera/CameraPage';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { NotAPicture, preparePhoto } from '../photo';
import { FRESH } from '../store/beginning';
import { ARRIVAL } from '../store/capture';
import { StorageFull } from '../store/failures';
import type { Draft } from '../store/rows';
import { HAND_REASONS } from '../words/handReason';
import type { StopState } from '../round';
import type { Id } from '../wire';
import type { Key } from '../words/words';

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
  const navigate = useNavigate();
  const [reason, setReason] = useState<ReasonWord>();
  const [words, setWords] = useState('');
  const [proving, setProving] = useState<Draft>();
  const [trouble, setTrouble] = useState<Key>();
  const told = reason === 'other' ? words.trim() : reason;

  /** On the disk before the camera opens: a phone that kills the page meanwhile comes back to this stop. */
  async function open() {
    const form = newest(pack.forms, stop.form);
    if (!form || !told) return;
    const place = { id: stop.place, arrival: 'hand' as const, at: field.clock.now().at, reason: told };
    const before = await field.drafts.begin({ person: person.id, form, place, task: round });
    await field.drafts.change(before.id, { place, awaitingPhoto: ARRIVAL });
    setTrouble(undefined);
    setProving(before);
  }

  async function confirm(before: Draft, shot: Blob) {
    const line = { question: ARRIVAL, origin: 'camera' as const, takenAt: field.clock.now().at };
    try {
      await field.drafts.addPhoto(before.id, await preparePhoto(shot), line);
      await field.drafts.change(before.id, { awaitingPhoto: null });
      await navigate(`/field/draft/${before.id}`, { replace: true });
    } catch (failure) {
      setTrouble(failure instanceof NotAPicture ? failure.words : failure instanceof StorageFull ? 'field.draft.full' : 'field.draft.not-kept');
      await giveUp(before);
    }
  }

  /** No picture, no confirmation: as it was before. */
  async function giveUp({ id, place, revision }: Draft) {
    setProving(undefined);
    if (revision === FRESH) await field.drafts.discard(id);
    else await field.drafts.change(id, { place, awaitingPhoto: null });
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
        <div role="alert">
          {trouble && (
            <p className="problem">
              <CircleAlert aria-hidden /> {say(trouble)}
            </p>
          )}
        </div>
      </div>
      <footer className="foot">
        <button type="button" className="btn" onClick={onBack}>
          {say('field.back')}
        </button>
        <button type="button" className="btn main" disabled={!told} onClick={() => void open()}>
          <Camera aria-hidden /> {say('field.hand.photo')}
        </button>
      </footer>
      {proving && <CameraPage taken={[]} onClose={() => void giveUp(proving)} onShot={(shot) => confirm(proving, shot)} />}
    </>
  );
}
