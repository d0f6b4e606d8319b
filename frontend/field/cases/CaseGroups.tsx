import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { pressOf, type Press } from '../casework/due';
import type { Followed } from '../casework/followed';
import { Group } from '../today/Group';
import { CaseCard } from './CaseCard';

const MINE: Press[] = ['late', 'soon', 'later', 'done', 'paused'];

/** Cases, mine by how they press, then those of others; what was closed here a moment ago at the end. */
export function CaseGroups({ chosen }: { chosen?: Followed }) {
  const { cases, person, say } = useDay();
  const now = useNow();
  // What a department has is its lead's.
  const isMine = ({ mine, department }: Followed) => mine === true || (person.role === 'department_lead' && department !== undefined);
  const card = (one: Followed) => <CaseCard one={one} chosen={one === chosen} />;
  const press = new Map(cases.map((one) => [one, pressOf(one, now)]));
  const open = cases.filter((one) => press.get(one) !== 'over');
  return (
    <>
      {MINE.map((each) => (
        <Group key={each} name={say(`field.cases.group.${each as Exclude<Press, 'over'>}`)} of={open.filter((one) => isMine(one) && press.get(one) === each)} each={card} />
      ))}
      <Group name={say('field.cases.group.others')} of={open.filter((one) => !isMine(one))} each={card} />
      <Group name={say('field.cases.group.over')} of={cases.filter((one) => press.get(one) === 'over')} each={card} />
    </>
  );
}
