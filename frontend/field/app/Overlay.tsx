import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useSpeech } from './context';

interface Props {
  title: string;
  dark?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A page over the page, for what takes the whole screen for a moment: the camera, a signature. */
export function Overlay({ title, dark, onClose, children }: Props) {
  const { say } = useSpeech();
  const ground = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    ground.current?.focus();
    const others = [...document.body.children].filter((element) => element !== ground.current) as HTMLElement[];
    others.forEach((element) => (element.inert = true));
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close.current();
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      others.forEach((element) => (element.inert = false));
      before?.focus();
    };
  }, []);

  return createPortal(
    <div ref={ground} className={dark ? 'overlay dark' : 'overlay'} role="dialog" aria-modal="true" aria-label={title} tabIndex={-1}>
      <header className="bar">
        <button type="button" className="icon" aria-label={say('field.close')} onClick={onClose}>
          <X aria-hidden />
        </button>
        <div className="title grow">{title}</div>
      </header>
      {children}
    </div>,
    document.body,
  );
}
