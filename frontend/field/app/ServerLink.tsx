import type { ComponentProps } from 'react';

/** A link out of the field half: a full navigation, since no Flow page may start inside this one. */
export function ServerLink(props: ComponentProps<'a'>) {
  return <a {...props} router-ignore="" />;
}
