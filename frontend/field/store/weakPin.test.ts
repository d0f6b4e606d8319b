import { expect, it } from 'vitest';
import { isWeak } from './weakPin';

it.each(['000000', '123456', '654321', '890123', '210987', '121212', '123123', '112233', '666888', '12345', '1234567', '12345a', ''])(
  '%s is refused', (pin) => {
    expect(isWeak(pin)).toBe(true);
  });

it.each(['482913', '190724', '135790', '998001'])('%s is taken', (pin) => {
  expect(isWeak(pin)).toBe(false);
});
