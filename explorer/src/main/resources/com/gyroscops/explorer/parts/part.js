import { LitElement } from 'lit';
import { settings } from '../settings.js';

/**
 * The base class of components: rendered without shadow DOM under the page's one style sheet, and again when settings
 * change.
 */
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
