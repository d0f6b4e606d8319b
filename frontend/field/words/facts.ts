/** Facts beside each other, those that there are; a line breaks after the dot, never before it. */
export const facts = (...given: (string | number | false | null | undefined)[]): string => given.filter(Boolean).join('\u00a0· ');

/** No line breaks here, and nothing shows. */
export const JOINER = '\u2060';

/** What one line is to hold, a time or a name: joined at its spaces, and on both sides of a Chinese character. */
export const whole = (words: string): string =>
  words.replaceAll(' ', '\u00a0').replace(/.(?=\p{Script=Han})|\p{Script=Han}(?=.)/gu, `$&${JOINER}`);
