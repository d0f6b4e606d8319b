import { useLiveQuery } from 'dexie-react-hooks';
import { FileQuestion } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { field } from '../field';
import { RoundPane } from '../round/RoundPane';
import { DraftPage } from './DraftPage';
import { useDraft } from './useDraft';

/** A form that is being filled in; on a tablet beside the round it belongs to. */
export default function DraftScreen() {
  const { id = '' } = useParams();
  const { rounds, say } = useDay();
  const open = useDraft(id);
  const draft = open === 'gone' ? undefined : open?.draft;
  const form = useLiveQuery(() => (draft ? field.drafts.form(draft) : undefined), [draft?.form, draft?.version]);
  if (open === 'gone') {
    return (
      <main className="screen column">
        <div className="scroll">
          <Empty icon={FileQuestion} title={say('field.draft.gone')}>
            {say('field.draft.gone.lead')}
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
  if (!open || !form) return <main className="screen" aria-busy="true" />;
  const round = rounds.find((one) => one.id === open.draft.task);
  const page = <DraftPage key={id} open={open} form={form} round={round} />;
  if (!round) return <main className="screen column">{page}</main>;
  return (
    <main className="screen panes opened">
      <RoundPane round={round} here={open.draft.place?.id} />
      <section className="pane detail">{page}</section>
    </main>
  );
}
