import { CircleCheck } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { RecordReturn } from './RecordReturn';
import { RoundReturn } from './RoundReturn';

/** What a supervisor sent back, to be mended or answered; with no network too. */
export default function ReturnScreen() {
  const { id, record } = useParams();
  const { returns, say } = useDay();
  const sentBack = returns.find((one) => one.id === id);
  if (!sentBack) {
    return (
      <main className="screen column">
        <Bar title={say('field.return.title')} back="/field" />
        <div className="scroll">
          <Empty icon={CircleCheck} title={say('field.return.over')}>
            {say('field.return.over.lead')}
          </Empty>
        </div>
        <footer className="foot">
          <Link className="btn main" to="/field">
            {say('field.to-today')}
          </Link>
        </footer>
      </main>
    );
  }
  return (
    <main className="screen column">
      {sentBack.round && record === undefined ? (
        <RoundReturn sentBack={sentBack} />
      ) : (
        <RecordReturn key={record} sentBack={sentBack} record={record ?? sentBack.record ?? ''} />
      )}
    </main>
  );
}
