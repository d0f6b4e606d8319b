/** Under which key stands who works here. */
export const PERSON = 'person';
