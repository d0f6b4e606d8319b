import type { ReactNode } from 'react';
import { ExpiredNote } from './ExpiredNote';
import { Tabs } from './Tabs';
import { Top } from './Top';

interface Props {
  title: string;
  above?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}

/** A tab's screen in one column. */
export function TabScreen({ title, above, children, foot }: Props) {
  return (
    <div className="with-tabs">
      <main className="screen column">
        <Top title={title} above={above} />
        <div className="scroll">
          <ExpiredNote />
          {children}
        </div>
        {foot}
      </main>
      <Tabs />
    </div>
  );
}
