import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';

const FILES = readdirSync(new URL('../../main/resources/com/gyroscops/explorer/messages/', import.meta.url)).map(file => file.replace('.js', ''));

for (const file of FILES) {
  test(`«${file}» has the same keys and facts in every language`, async () => {
    const exported = await import(`../../main/resources/com/gyroscops/explorer/messages/${file}.js`);
    for (const words of Object.values(exported)) {
      assert.deepEqual(Object.keys(words), ['en', 'fr']);
      assert.deepEqual(Object.keys(words.fr).sort(), Object.keys(words.en).sort());
      for (const key of Object.keys(words.en)) {
        assert.deepEqual(facts(words.fr[key]), facts(words.en[key]), key);
      }
    }
  });
}

/** The names of the facts in a text. */
function facts(text) {
  const forms = typeof text === 'string' ? [text] : Object.values(text);
  return [...new Set(forms.flatMap(form => form.match(/\{\w+\}/g) ?? []))].sort();
}
