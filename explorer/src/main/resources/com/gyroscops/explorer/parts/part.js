import { LitElement } from 'lit';
import { settings } from '../settings.js';

/** What every component is: drawn into the page itself, under its one style sheet, and again when settings change. */
export class Part extends LitElement {
  #again = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    settings.addEventListener('changed', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    settings.removeEventListener('changed', this.#again);
  }
}
