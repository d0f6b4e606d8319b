export const PIN_DIGITS = 6;

const FEWEST_DIFFERENT = 3;

/** Whether a PIN is among those that anybody would try first: 000000, 123456, 654321, 121212, 123123, 112233. */
export function isWeak(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => (digit - digits[index] + 10) % 10));
  const pairs = digits.every((digit, index) => digit === digits[index - (index % 2)]);
  return !/^\d{6}$/.test(pin)
    || new Set(digits).size < FEWEST_DIFFERENT
    || steps.size === 1
    || pin.slice(0, PIN_DIGITS / 2) === pin.slice(PIN_DIGITS / 2)
    || pairs;
}
