import { parameters } from './lib/route.js';
import { settings } from './settings.js';

/** What the server refuses, with its problem document (RFC 9457). */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** Nobody answers. */
export class Unreachable extends Error {}

/**
 * Asks for JSON.
 *
 * @returns the answer's body; what its headers say is in `send`
 * @throws Refused, Unreachable, or what an aborted `signal` throws
 */
export async function get(path, query = {}, signal = undefined) {
  return (await send('GET', url(path, query), { signal })).body;
}

/** Sends a command or an order, on behalf of the user who was chosen. */
export function post(path, body = {}, headers = {}) {
  return send('POST', path, {
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...identity(), ...headers },
  });
}

export function url(path, query) {
  const fields = parameters(query).toString();
  return fields === '' ? path : `${path}?${fields}`;
}

async function send(method, target, options) {
  const response = await answered(method, target, options);
  const body = response.headers.get('Content-Type')?.includes('json') ? await response.json() : await response.text();
  if (!response.ok) {
    throw new Refused(typeof body === 'string' ? { title: response.statusText, status: response.status } : body);
  }
  return { body, status: response.status, headers: response.headers };
}

async function answered(method, target, options) {
  try {
    return await fetch(target, { method, ...options });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Unreachable(failure.message);
  }
}

function identity() {
  return { 'X-User-Id': settings.user, 'X-Organization-Id': settings.organization };
}
