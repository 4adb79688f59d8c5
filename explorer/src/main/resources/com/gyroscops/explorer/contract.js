import { get } from './api.js';
import { parseYaml } from './lib/yaml.js';

let asked;

/** The server's OpenAPI document, which is requested once. */
export function contract() {
  asked ??= get('/openapi.yaml').then(parseYaml).catch(failure => {
    asked = undefined;
    throw failure;
  });
  return asked;
}
