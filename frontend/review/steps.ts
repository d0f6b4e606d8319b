// What keys and swipes mean on a page that is reviewed.

export type Step = 'fine' | 'return' | 'next' | 'previous';

const KEYS: Record<string, Step> = { f: 'fine', b: 'return', ArrowRight: 'next', ArrowLeft: 'previous' };

/** Far and level enough to be meant, in pixels; slower than that is a look around, in milliseconds. */
const LEAST_SWIPE = 90;
const MOST_SLOPE = 0.4;
const SLOWEST = 700;
/** Here the browser's own swipes begin. */
const EDGE = 28;

export interface Point {
  x: number;
  y: number;
  at: number;
}

export type Pressed = Pick<
  KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'repeat'>;

const WRITING =
  'input, textarea, select, [contenteditable], [role="radiogroup"], [role="menu"], [role="listbox"], vaadin-text-area';

/** What a key means here: nothing while somebody writes or chooses, or with a key for the browser. */
export function stepOfKey(event: Pressed, target: Pick<Element, 'closest'> | null): Step | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing || event.repeat) {
    return undefined;
  }
  if (target?.closest(WRITING)) {
    return undefined;
  }
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}

/** What a movement of one finger means: level and quick, to the left the next one, to the right the one before. */
export function stepOfSwipe(from: Point, to: Point, width: number): Step | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const meant = Math.abs(across) >= LEAST_SWIPE && Math.abs(down) <= Math.abs(across) * MOST_SLOPE;
  if (!meant || to.at - from.at > SLOWEST || from.x < EDGE || from.x > width - EDGE) {
    return undefined;
  }
  return across < 0 ? 'next' : 'previous';
}
