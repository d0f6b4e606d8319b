import { useDay, type Day } from '../app/context';
import { nextOf, pressOf } from '../casework/due';
import type { Followed } from '../casework/followed';
import { isOpen } from '../casework/moves';
import { newest } from '../draft/useBegin';
import { facts, whole } from '../words/facts';

type Told = Pick<Followed, 'kind' | 'class' | 'label'>;

/** What is said of a case in lists and headings. */
export function useCaseWords() {
  const { pack, person, places, time, words, say } = useDay();
  return {
    /** 投诉 · 渗漏水; 整改项 · 配电箱、井道门锁闭 */
    title: (one: Told) => facts(say(`field.case.kind.${one.kind}`), one.label ? words(one.label) : classOf(one, { pack, words })),
    number: ({ number }: Pick<Followed, 'number'>) => (number === undefined ? say('field.case.no-number') : say('field.case.number', number)),
    /** Whoever leads a department goes to any courtyard. */
    where: ({ place, where }: Followed) => (person.role === 'department_lead' ? places.path(place) : places.shortPath(place)) || where,
    who: ({ mine, owner, department }: Followed) => {
      if (mine) return say('field.case.with.me');
      if (owner) return say('field.case.with', whole(owner));
      return department ? say('field.case.with.department', say(`field.department.${department}`)) : say('field.case.with.nobody');
    },
    next: (one: Followed, now: number) => {
      if (!isOpen(one.state)) return say(`field.case.state.${one.state}`);
      const next = nextOf(one);
      return pressOf(one, now) === 'paused' ? say('field.case.paused', time.when(one.pausedUntil!, now)) : say(`field.case.next.${next as Exclude<typeof next, 'nothing'>}`);
    },
  };
}

/** The narrower of the two levels, as the form that takes such a thing in calls it. */
function classOf({ kind, class: code }: Told, { pack, words }: Pick<Day, 'pack' | 'words'>): string | undefined {
  const form = newest(pack.forms, kind === 'affair' ? 'affair' : 'complaint');
  const [first, second] = code?.split('.') ?? [];
  const [question, option] = second === undefined ? ['class', first] : [`class-${first}`, second];
  const asked = form?.sections.flatMap((section) => section.questions).find(({ id }) => id === question);
  const chosen = asked?.type === 'choice' ? asked.options.find((one) => one.code === option) : undefined;
  return chosen && words(chosen.label);
}
