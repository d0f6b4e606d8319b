import type { ReactNode } from 'react';

interface Props<T> {
  name: string;
  of: T[];
  each: (item: T) => ReactNode;
}

/** A heading and its cards; nothing at all where there are none. */
export function Group<T>({ name, of, each }: Props<T>) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul>
        {of.map((item, index) => (
          <li key={keyOf(item) ?? index}>{each(item)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Most of what stands in lists has an id; a due round has its task's. */
function keyOf(item: unknown): string | undefined {
  const { id, task } = item as { id?: string; task?: { id?: string } };
  return id ?? task?.id;
}
