// The time that is left, alive in the browser: told anew as it passes, without asking the server.
import { tell, type Manner } from './clock';

const EVERY = 10_000;

class DueClock extends HTMLElement {
  static observedAttributes = ['due'];
  #timer: number | undefined;
  /** By how much this device's clock is wrong. */
  #off = 0;

  connectedCallback() {
    this.#off = Date.parse(this.getAttribute('now') ?? '') - Date.now() || 0;
    this.#timer = window.setInterval(this.#show, EVERY);
    document.addEventListener('visibilitychange', this.#show);
    this.#show();
  }

  disconnectedCallback() {
    window.clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#show);
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#show();
    }
  }

  #show = () => {
    const due = Date.parse(this.getAttribute('due') ?? '');
    if (Number.isNaN(due)) {
      return;
    }
    const manner: Manner = {
      language: document.documentElement.lang.startsWith('en') ? 'en' : 'zh',
      left: this.getAttribute('left') ?? '{0}',
      over: this.getAttribute('over') ?? '{0}',
      soon: Number(this.getAttribute('soon')),
    };
    const { words, pressing } = tell(due, Date.now() + this.#off, manner);
    if (this.textContent !== words) {
      this.textContent = words;
    }
    this.classList.toggle('soon', pressing === 'soon');
    this.classList.toggle('late', pressing === 'late');
  };
}

customElements.define('courtyard-due', DueClock);
