import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../field/words/words';
import { drawable } from './definition';
import { Preview } from './Preview';

/** <courtyard-form-preview>: the phones' renderer on a definition that Flow hands over as text. */
class FormPreview extends HTMLElement {
  private root?: Root;
  private text = '';
  private spoken: Language = 'zh';

  set definition(text: string) {
    this.text = text;
    this.draw();
  }

  set language(language: Language) {
    this.spoken = language;
    this.draw();
  }

  connectedCallback() {
    this.draw();
  }

  disconnectedCallback() {
    // Not at once: React is told while Flow moves elements about, and some come right back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.root?.unmount();
      this.root = undefined;
    });
  }

  private draw() {
    if (!this.isConnected || !this.text) return;
    this.root ??= createRoot(this);
    this.root.render(<Preview form={drawable(this.text)} language={this.spoken} />);
  }
}

customElements.get('courtyard-form-preview') ?? customElements.define('courtyard-form-preview', FormPreview);
