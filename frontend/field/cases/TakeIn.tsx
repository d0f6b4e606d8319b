import { Plus } from 'lucide-react';
import { useDay } from '../app/context';
import { useTakeIn } from './useTakeIn';

/** At the foot of the cases: what a resident says, or anything else that comes up, is taken down with one tap. */
export function TakeIn() {
  const { words } = useDay();
  const { forms, takeIn } = useTakeIn();
  if (forms.length === 0) return null;
  return (
    <footer className="foot wraps">
      {forms.map((form, index) => {
        const isMain = index === forms.length - 1;
        return (
          <button key={form.id} className={isMain ? 'btn main' : 'btn'} onClick={() => void takeIn(form)}>
            {isMain && <Plus aria-hidden />}
            {words(form.title)}
          </button>
        );
      })}
    </footer>
  );
}
