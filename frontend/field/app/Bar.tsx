import { ChevronLeft } from 'lucide-react';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { PersonMark } from '../people/PersonMark';
import { OfflineMark } from './OfflineMark';
import { DayContext, useSpeech } from './context';
import { useTitle } from './useTitle';

interface Props {
  title: string;
  sub?: ReactNode;
  /** Where 'back' leads; without it there is no way back from here. */
  back?: string;
  children?: ReactNode;
}

/** The head of a screen below a tab: way back, title, and what else belongs up there. */
export function Bar({ title, sub, back, children }: Props) {
  const { say } = useSpeech();
  const day = useContext(DayContext);
  useTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new screen says where one is, to those who listen to it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="bar">
      {back === undefined ? (
        <span style={{ width: 12 }} />
      ) : (
        <Link className="icon" to={back} aria-label={say('field.back')}>
          <ChevronLeft aria-hidden />
        </Link>
      )}
      <div className="grow">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub && <div className="sub num">{sub}</div>}
      </div>
      {children}
      <OfflineMark />
      {day?.shared && (
        <span className="bar-who" role="img" aria-label={day.person.name}>
          <PersonMark name={day.person.name} />
        </span>
      )}
    </header>
  );
}
