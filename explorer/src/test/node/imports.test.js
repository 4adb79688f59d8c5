import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../main/resources/com/gyroscops/explorer');
const scripts = readdirSync(root, { recursive: true }).filter(file => file.endsWith('.js'));
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'(\.[^']+)'/g;

const exports = (text, name) => new RegExp(`export\\s+(?:async\\s+)?(?:const|function\\*?|class|let)\\s+${name}\\b`).test(text);

test('every imported name is exported', () => {
  const missing = scripts.flatMap(file => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(IMPORT)].flatMap(([, names, from]) => {
      const other = readFileSync(join(root, dirname(file), from), 'utf8');
      return names.split(',').map(name => name.trim().split(' as ')[0]).filter(name => name !== '' && !exports(other, name))
        .map(name => `${file} imports ${name} from ${from}`);
    });
  });

  assert.ok(scripts.length > 30);
  assert.deepEqual(missing, []);
});
