/** Texts as both sides take them: whole characters only, and none that a database cannot keep. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value) && !value.includes('\0');
}

export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

export function isHashes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isHash);
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
}

export function isDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value) : null;
  if (!parts) {
    return false;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value);
}

export function isDateTime(value: unknown): value is string {
  return typeof value === 'string' && value[10] === 'T' && isDate(value.slice(0, 10)) && isTime(value.slice(11));
}

/** ISO 8601 in UTC, with up to nine digits after the second. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isDateTime(value.slice(0, 16))
    && /^:[0-5][0-9](\.[0-9]{1,9})?Z$/.test(value.slice(16));
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** How many decimals a number is written with: 1.50 has one, 1e-7 seven, 1e21 none. */
export function decimalsOf(value: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
