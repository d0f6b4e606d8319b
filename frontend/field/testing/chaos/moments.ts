/** Moments at which a page dies, each between two things that must not come apart. */
export const MOMENTS = {
  photoBeforeEntry: 'between a photo and the entry that names it',
  handingIn: 'between the capture in the outbox and its draft gone',
  entryBeforeRequest: 'after the entry, before its request',
  requestBeforeReceipt: 'between request and receipt',
  receiptBeforeWrite: 'between receipt and its write',
  receiptBeforePhoto: 'between the receipt written and the photo it misses',
  inPhoto: 'in the middle of a photo',
  photoBeforeAnswer: 'photo stored, before its answer',
  answerBeforeWrite: "between a photo's answer and its write",
  forgetting: 'while what is complete is forgotten',
  sweeping: 'during the sweep at the start',
} as const;

export type Moment = keyof typeof MOMENTS;

/** Moments at which the server is killed; what they mean in its database stands in ServerDeath.java. */
export const SERVER_MOMENTS = ['BEFORE_COMMIT', 'BEFORE_ANSWER', 'BETWEEN_FILE_AND_ROW'] as const;

/**
 * Which moment a write to the store is, by what its transaction has written before.
 * @param step such as 'put drafts'
 * @param photoAnswered whether the server has just said that it has a picture
 */
export function momentOf(step: string, before: string[], stores: string[], photoAnswered: boolean): Moment | undefined {
  const receiving = stores.includes('outbox') && stores.includes('sent');
  switch (step) {
    case 'put drafts':
      return before.includes('add photos') ? 'photoBeforeEntry' : undefined;
    case 'delete drafts':
      return before.includes('add outbox') ? 'handingIn' : undefined;
    case 'put outbox':
      return receiving ? 'receiptBeforeWrite' : photoAnswered ? 'answerBeforeWrite' : undefined;
    case 'delete outbox':
      return receiving ? 'receiptBeforeWrite' : undefined;
    case 'put sent':
      return before.includes('delete outbox') ? 'forgetting' : undefined;
    case 'delete sent':
      return 'sweeping';
    default:
      return undefined;
  }
}
