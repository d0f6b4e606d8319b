import { ChevronRight, House } from 'lucide-react';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Group } from '../today/Group';
import { useHandover } from './useHandover';

/** A handover is of one courtyard: which? */
export default function HandoverScreen() {
  const { pack, say } = useDay();
  const begin = useHandover();
  return (
    <main className="screen column">
      <Bar title={say('field.handover.write')} back="/field" />
      <div className="scroll">
        <Group name={say('field.handover.which')} of={pack.courtyards} each={(courtyard) => (
          <button className="card task" onClick={() => void begin(courtyard.id, true)}>
            <span className="icon">
              <House aria-hidden />
            </span>
            <span className="grow title">{courtyard.name}</span>
            <ChevronRight aria-hidden />
          </button>
        )} />
      </div>
    </main>
  );
}
