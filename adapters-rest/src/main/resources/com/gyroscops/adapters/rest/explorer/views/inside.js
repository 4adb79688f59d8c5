import { html } from 'lit';
import { Part } from '../parts/part.js';

class Placeholder extends Part {
  render() {
    return html`<h1>inside</h1>`;
  }
}

customElements.define('gy-inside', Placeholder);
