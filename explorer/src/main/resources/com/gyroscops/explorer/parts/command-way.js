import { html } from 'lit';
import { speak } from '../language.js';
import { duration, instant, share } from '../lib/format.js';
import { byLayer, placed } from '../lib/trace-layout.js';
import { INSIDE } from '../messages/inside.js';
import { settings } from '../settings.js';
import { correlationLink, eventsLink } from './links.js';
import { Part } from './part.js';

const t = speak(INSIDE);

/** The trace of one command: its layers from the outside to the inside with the time spent in each, and every step. */
class CommandWay extends Part {
  static properties = { trace: {} };

  render() {
    return html`${this.#facts()} ${this.#layers()} ${this.#steps()}`;
  }

  #facts() {
    const { trace } = this;
    const accepted = trace.outcome === 'accepted';
    return html`
      <dl class="facts card">
        ${fact('outcome', html`<span class="${accepted ? 'good' : 'bad'}">${accepted ? t('accepted') : t('refused', { code: trace.outcome })}</span>`)}
        ${fact('total', html`<strong>${told(trace.way.tookNanos / 1e6)}</strong>`)}
        ${fact('when', instant(trace.startedAt, settings.language))}
        ${fact('appended', trace.position ? eventsLink({ correlationId: trace.correlationId }, trace.position) : t('nothing'))}
        ${fact('conversation', correlationLink(trace.correlationId))}
      </dl>`;
  }

  #layers() {
    return html`
      <section aria-labelledby="layers">
        <h2 id="layers">${t('layers')}</h2>
        <ol class="layers">
          ${byLayer(this.trace).map(layer)}
          <li class="layer projection">
            <h3>${t('projection')}</h3>
            <p class="components">${this.trace.projections.map(({ projection, afterNanos }) => html`
              <span>${afterNanos === 0 ? t('atOnce', { name: projection }) : t('after', { name: projection, time: told(afterNanos / 1e6) })}</span><br>`)}
              ${this.trace.projections.length === 0 ? t(this.trace.position ? 'pending' : 'notReached') : ''}</p>
            <p class="small">${t('aboutprojection')}</p>
          </li>
        </ol>
      </section>`;
  }

  #steps() {
    return html`
      <section aria-labelledby="way">
        <h2 id="way">${t('way')}</h2>
        <div class="scroll card" tabindex="0" role="group" aria-label=${t('way')}>
          <table class="way">
            <thead><tr>${['step', 'layer'].map(name => html`<th scope="col">${t(name)}</th>`)}${['took', 'self'].map(name => html`<th scope="col" class="number">${t(name)}</th>`)}<td></td></tr></thead>
            <tbody>${placed(this.trace).map(step)}</tbody>
          </table>
        </div>
      </section>`;
  }
}

const layer = ({ layer: name, self, share: part, components }) => html`
  <li class="layer ${name} ${components.length === 0 ? 'away' : ''}">
    <h3>${t(name)}</h3>
    <p class="components">${components.length === 0 ? t('notReached') : components.map(component => html`<code>${breakable(component)}</code> `)}</p>
    <p class="time"><strong>${components.length === 0 ? '–' : told(self)}</strong> <span class="small">${components.length === 0 ? '' : share(part, 1, settings.language)}</span></p>
    <p class="small">${t(`about${name}`)}</p>
  </li>`;

const step = station => html`
  <tr>
    <th scope="row"><span .style=${`padding-inline-start:${station.depth}rem`}><code>${station.component}</code> ${station.activity} ${station.times > 1 ? t('times', { n: station.times }) : ''}</span></th>
    <td>${t(station.layer)}</td>
    <td class="number">${told(station.took)}</td>
    <td class="number">${told(station.self)}</td>
    <td class="scale" aria-hidden="true"><span class=${station.layer} .style=${`margin-inline-start:${station.left * 100}%;width:${station.width * 100}%`}></span></td>
  </tr>`;

/** A class name that may break before each of its words. */
const breakable = name => name.replace(/(?<=[a-z])(?=[A-Z])/g, '\u200b');

const fact = (name, value) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`;

const told = milliseconds => duration(milliseconds, settings.language);

customElements.define('gy-command-way', CommandWay);
