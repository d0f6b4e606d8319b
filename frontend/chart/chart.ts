// <courtyard-chart>: draws what Flow hands over in the page's own colours, and anew when these or its width change.
import type { EChartsType } from 'echarts/core';
import { drawing, type ChartData, type Kind, type Look } from './options';

const SERIES = 5;
const DARK = matchMedia('(prefers-color-scheme: dark)');
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

class Chart extends HTMLElement {
  #data?: ChartData;
  #kind: Kind = 'bars';
  #drawn?: EChartsType;
  #width = 0;
  #sizes = new ResizeObserver(() => this.#resize());
  #theme = new MutationObserver(() => void this.#draw());

  set data(data: ChartData) {
    this.#data = data;
    void this.#draw();
  }

  set kind(kind: Kind) {
    this.#kind = kind;
    void this.#draw();
  }

  connectedCallback() {
    this.#sizes.observe(this);
    this.#theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    DARK.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#theme.disconnect();
    DARK.removeEventListener('change', this.#again);
    this.#drawn?.dispose();
    this.#drawn = undefined;
    this.#width = 0;
  }

  #again = () => void this.#draw();

  #resize() {
    if (this.clientWidth === this.#width) {
      this.#drawn?.resize();
    } else {
      this.#width = this.clientWidth;
      void this.#draw();
    }
  }

  async #draw() {
    if (!this.#data || this.#width === 0) return;
    const { begin } = await import('./draw');
    if (!this.isConnected || this.#width === 0) return;
    const { option, height } = drawing(this.#kind, this.#data, this.#look(), this.#width);
    this.style.setProperty('--drawn', `${Math.ceil(height)}px`);
    this.#drawn ??= begin(this);
    this.#drawn.resize();
    this.#drawn.setOption(option, { notMerge: true });
  }

  #look(): Look {
    const style = getComputedStyle(this);
    return {
      ink: style.color,
      quiet: this.#colour('--ink-2'),
      line: this.#colour('--line'),
      surface: this.#colour('--surface'),
      series: Array.from({ length: SERIES }, (_, number) => this.#colour(`--chart-${number + 1}`)),
      fonts: style.fontFamily,
      text: parseFloat(style.fontSize),
      still: STILL.matches,
    };
  }

  /** Tokens are light-dark(): only a colour that somebody wears is resolved. */
  #colour(token: string): string {
    const wearer = document.createElement('i');
    wearer.style.color = `var(${token})`;
    this.append(wearer);
    const { color } = getComputedStyle(wearer);
    wearer.remove();
    return color;
  }
}

customElements.get('courtyard-chart') ?? customElements.define('courtyard-chart', Chart);
