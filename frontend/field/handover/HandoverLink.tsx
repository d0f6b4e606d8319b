import { Handshake } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { newest } from '../draft/useBegin';
import { HANDOVER } from '../form/notes';
import { useHandover } from './useHandover';

/** Words for whoever comes next: begun at once where there is but one courtyard. */
export function HandoverLink() {
  const { pack, say } = useDay();
  const navigate = useNavigate();
  const begin = useHandover();
  const { courtyards } = pack;
  if (!newest(pack.forms, HANDOVER) || courtyards.length === 0) return null;
  const start = () => (courtyards.length === 1 ? begin(courtyards[0].id) : navigate('/field/handover'));
  return (
    <button className="btn wide" style={{ marginTop: 10 }} onClick={() => void start()}>
      <Handshake aria-hidden /> {say('field.handover.write')}
    </button>
  );
}
