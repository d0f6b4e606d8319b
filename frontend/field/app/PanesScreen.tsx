import type { ReactNode } from 'react';
import { ExpiredNote } from './ExpiredNote';
import { Tabs } from './Tabs';
import { Top } from './Top';

interface Props {
  title: string;
  above?: ReactNode;
  list: ReactNode;
  foot?: ReactNode;
  /** What was chosen from the list; on a phone it takes the whole screen. */
  detail?: ReactNode;
  /** Beside the list on a tablet, when nothing was chosen yet. */
  nothing: ReactNode;
}

/** A tab's screen that is a list: beside its detail where there is room. */
export function PanesScreen({ title, above, list, foot, detail, nothing }: Props) {
  return (
    <div className={detail ? 'with-tabs opened' : 'with-tabs'}>
      <main className={detail ? 'screen panes opened' : 'screen panes'}>
        <section className="pane list">
          <Top title={title} above={above} />
          <div className="scroll">
            <ExpiredNote />
            {list}
          </div>
          {foot}
        </section>
        <section className="pane detail">{detail ?? nothing}</section>
      </main>
      <Tabs />
    </div>
  );
}
