import { initials } from './initials';

/** A person in a circle; whoever listens to the screen hears the name that stands beside it. */
export function PersonMark({ name }: { name: string }) {
  return (
    <span className="person-mark" aria-hidden>
      {initials(name)}
    </span>
  );
}
