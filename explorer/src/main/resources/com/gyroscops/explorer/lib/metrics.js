/** The samples of one metric in Prometheus' text format as `{labels, value}`. */
export function samples(text, metric) {
  return text.split('\n')
    .map(line => /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line))
    .filter(found => found?.[1] === metric)
    .map(([, , labels, value]) => ({ labels: labelsOf(labels ?? ''), value: Number(value) }));
}

const labelsOf = text =>
  Object.fromEntries([...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name, value.replace(/\\(.)/g, '$1')]));

/** The lookups and hits of each cache level as `{level, hits, misses}`. */
export function cacheLevels(text) {
  const levels = new Map();
  for (const { labels, value } of samples(text, 'gyroscops_cache_lookups_total')) {
    const level = levels.get(labels.level) ?? { level: labels.level, hits: 0, misses: 0 };
    level[labels.outcome === 'hit' ? 'hits' : 'misses'] += value;
    levels.set(labels.level, level);
  }
  return [...levels.values()].sort((one, other) => one.level.localeCompare(other.level));
}
