import { expect, test } from 'vitest';
import { masked } from './mask';

test.each([
  ['13800001111', '138****1111'],
  ['138 0000 1111', '138****1111'],
  ['+86-138-0000-1111', '+86****1111'],
  ['66556655', '****55'],
  ['110', '****0'],
])('%s is %s until it is asked for', (phone, shown) => expect(masked(phone)).toBe(shown));
