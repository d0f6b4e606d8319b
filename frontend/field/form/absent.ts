/** The blanks that make up no text: space, tab, line breaks and the ideographic space. A no-break space is a text. */
const BLANK = /^[ \t\r\n\u3000]*$/;

/** Whether nothing was answered: nothing, blanks, an empty list, or an object whose members are all absent. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) {
    return true;
  }
  if (typeof value === 'string') {
    return BLANK.test(value);
  }
  if (Array.isArray(value)) {
    return value.length === 0;
  }
  return typeof value === 'object' && Object.values(value).every(isAbsent);
}

/** A member of an object that came from anywhere; absent members and inherited ones are undefined. */
export function member(value: object, name: string): unknown {
  const own: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return isAbsent(own) ? undefined : own;
}
