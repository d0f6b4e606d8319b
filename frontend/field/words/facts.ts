/** Facts beside each other, those that there are; a line breaks after the dot, never before it. */
export const facts = (...given: (string | number | false | null | undefined)[]): string => given.filter(Boolean).join('\u00a0· ');
