// Small things of text and place that the scripts share.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = join(dirname(fileURLToPath(import.meta.url)), '..');

export const pascal = id => id.split('-').map(p => p[0].toUpperCase() + p.slice(1)).join('');

export const quote = text => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export function fail(message) {
  process.stderr.write(message + '\n');
  process.exit(1);
}

// A Map from key to items, in order of first appearance.
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
