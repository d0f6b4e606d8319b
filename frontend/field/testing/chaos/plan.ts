import fc from 'fast-check';
import { MOMENTS, type Moment } from './moments';

/** One thing that somebody captures. */
export interface Plan {
  words: string;
  severity: 'minor' | 'major';
  /** Each another picture, of so many pixels at the edge. */
  photos: number[];
  /** The last picture is one that another capture of this device has too. */
  shares: boolean;
  corrects: boolean;
  /** Which of the people of this device, and in which of its tabs. */
  person: number;
  tab: number;
  pauseMs: number;
  dies?: Moment;
}

/** What becomes of one request. */
export interface Fate {
  cut: 'no' | 'before' | 'in' | 'after';
  /** Of one whose answer is cut: how much of it gets out, or whether the request itself arrives after later ones. */
  after: 'nothing' | 'half' | 'late';
  delayMs: number;
  repeats: number;
}

/** One death for so many captures. */
const EVERY = 4;

export function plans(captures: number, seed: number): Plan[] {
  const moments = Object.keys(MOMENTS) as Moment[];
  const plan = fc.record<Plan>({
    words: fc.string({ unit: 'grapheme', maxLength: 60 }).map((words) => `楼道灯不亮 ${words}`),
    severity: fc.constantFrom('minor', 'major'),
    photos: fc.oneof(
      { weight: 4, arbitrary: fc.constant<number[]>([]) },
      { weight: 6, arbitrary: fc.array(fc.integer({ min: 8, max: 120 }), { minLength: 1, maxLength: 3 }) },
    ),
    shares: often(10),
    corrects: often(10),
    person: fc.nat(1),
    tab: fc.nat(1),
    pauseMs: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(150) }),
  });
  return fc.sample(plan, { numRuns: captures, seed })
    .map((each, index) => index % EVERY === 0 ? { ...each, dies: moments[(index / EVERY) % moments.length] } : each);
}

/** 30 % are cut: 10 before, 10 in, 10 after the request. */
export function fates(seed: number): () => Fate {
  const fate = fc.record<Fate>({
    cut: fc.oneof(
      { weight: 70, arbitrary: fc.constant<Fate['cut']>('no') },
      { weight: 30, arbitrary: fc.constantFrom<Fate['cut']>('before', 'in', 'after') },
    ),
    after: fc.constantFrom('nothing', 'half', 'late'),
    delayMs: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 120 }) }),
    repeats: fc.oneof({ weight: 85, arbitrary: fc.constant(0) }, { weight: 15, arbitrary: fc.integer({ min: 1, max: 2 }) }),
  });
  const known = fc.sample(fate, { numRuns: 10_000, seed });
  let next = 0;
  return () => known[next++ % known.length];
}

function often(percent: number): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: percent, arbitrary: fc.constant(true) }, { weight: 100 - percent, arbitrary: fc.constant(false) });
}
