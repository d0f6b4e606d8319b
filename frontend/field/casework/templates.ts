import type { Template } from '../wire';
import type { Followed } from './followed';

/** Words that fit a case; those that were written for less come first. */
export function fitting(templates: Template[], { class: code, state }: Pick<Followed, 'class' | 'state'>): Template[] {
  const topic = code?.split('.')[0];
  const narrow = (one: Template) => Number(one.class !== undefined) + Number(one.state !== undefined);
  return templates
    .filter((one) => (one.class === undefined || one.class === topic) && (one.state === undefined || one.state === state))
    .sort((one, other) => narrow(other) - narrow(one));
}
