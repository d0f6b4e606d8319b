// Keys and swipes of a page that is reviewed. It tells the page with an event 'step' and a word; the page does the rest.
import { stepOfKey, stepOfSwipe, type Point, type Step } from './steps';

class ReviewKeys extends HTMLElement {
  #pane: Element | null = null;
  #from: Point | undefined;

  connectedCallback() {
    this.#pane = this.parentElement;
    window.addEventListener('keydown', this.#onKey);
    this.#pane?.addEventListener('touchstart', this.#onStart as EventListener, { passive: true });
    this.#pane?.addEventListener('touchend', this.#onEnd as EventListener, { passive: true });
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.#onKey);
    this.#pane?.removeEventListener('touchstart', this.#onStart as EventListener);
    this.#pane?.removeEventListener('touchend', this.#onEnd as EventListener);
  }

  #onKey = (event: KeyboardEvent) => {
    const step = stepOfKey(event, event.composedPath()[0] as Element | null);
    if (step) {
      event.preventDefault();
      this.#tell(step);
    }
  };

  #onStart = (event: TouchEvent) => {
    const written = (event.target as Element).closest('input, textarea, vaadin-text-area');
    this.#from = event.touches.length === 1 && !written ? point(event.touches[0]!, event) : undefined;
  };

  #onEnd = (event: TouchEvent) => {
    const from = this.#from;
    this.#from = undefined;
    const step = from && event.touches.length === 0 && stepOfSwipe(from, point(event.changedTouches[0]!, event), innerWidth);
    if (step) {
      this.#tell(step);
    }
  };

  #tell(step: Step) {
    this.dispatchEvent(new CustomEvent('step', { detail: step }));
  }
}

const point = (touch: Touch, event: TouchEvent): Point => ({ x: touch.clientX, y: touch.clientY, at: event.timeStamp });

customElements.define('courtyard-review-keys', ReviewKeys);
