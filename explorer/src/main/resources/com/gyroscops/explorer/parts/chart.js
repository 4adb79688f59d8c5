import { html } from 'lit';
import { speak } from '../language.js';
import { CHART } from '../messages/chart.js';
import { settings } from '../settings.js';
import { Part } from './part.js';

const t = speak(CHART);

/**
 * A chart with a table of the same numbers, for readers who cannot see or use the chart.
 *
 * - `label`: what it shows
 * - `option`: the options of ECharts; a function of `colour`, which returns a colour of the style sheet by its name
 * - `table`: `{columns, rows}`; a cell may be a template
 *
 * Sends `picked` with ECharts' parameters as its detail when a bar or a cell is clicked.
 */
class Chart extends Part {
  static properties = { label: {}, option: {}, table: {} };

  #chart = undefined;
  #resized = new ResizeObserver(() => this.#chart?.resize());
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  #draw = () => this.#chart?.setOption(this.#complete(), { notMerge: true });

  connectedCallback() {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#draw);
    settings.addEventListener('changed', this.#draw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#draw);
    settings.removeEventListener('changed', this.#draw);
    this.#resized.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  render() {
    const { columns, rows } = this.table;
    return html`
      <figure class="chart">
        <figcaption>${this.label}</figcaption>
        <div class="canvas" role="img" aria-label="${this.label}. ${t('below')}"></div>
        <details>
          <summary>${t('table')}</summary>
          <div class="scroll" tabindex="0" role="group" aria-label=${this.label}>
            <table>
              <thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
              <tbody>${rows.map(row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody>
            </table>
          </div>
        </details>
      </figure>`;
  }

  async updated() {
    // Loaded with the first chart: a megabyte that only charts need.
    const echarts = await import('echarts/dist/echarts.esm.min.mjs');
    if (!this.isConnected) {
      return;
    }
    if (this.#chart === undefined) {
      const canvas = this.querySelector('.canvas');
      this.#chart = echarts.init(canvas, null, { renderer: 'canvas' });
      this.#chart.on('click', picked => this.dispatchEvent(new CustomEvent('picked', { detail: picked })));
      this.#resized.observe(canvas);
    }
    this.#draw();
  }

  #complete() {
    const colour = colours(this);
    const text = { color: colour('text'), fontFamily: 'system-ui, sans-serif' };
    return {
      animation: false,
      textStyle: text,
      ...this.option(colour),
      // HTML tooltips set inline styles, which the page's Content-Security-Policy forbids.
      tooltip: { renderMode: 'richText', backgroundColor: colour('card'), borderColor: colour('line'), textStyle: text },
    };
  }
}

/** The colours of the style sheet for a canvas: computed for the current theme. */
function colours(element) {
  return name => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${name})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}

customElements.define('gy-chart', Chart);
