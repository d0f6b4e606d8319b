import type { Say } from '../app/context';

/** What captures say of why no code was read. Whoever has another reason says it in words. */
export const HAND_REASONS = ['torn', 'covered', 'camera'] as const;

export function handReason(reason: string, say: Say): string {
  const known = HAND_REASONS.find((each) => each === reason);
  return known ? say(`field.hand.${known}`) : reason;
}
