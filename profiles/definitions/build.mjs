// Makes the pack of FHIR R4 definitions: node build.mjs [--check]
// With --check nothing is written: the exit code says whether the committed pack is what the package and the corrections give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf, compress, holds } from './pack.mjs';
import { readDefinitions } from './source.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'NetCds.Fhir', 'Definitions', 'R4', 'r4-definitions.pack');
const definitions = readDefinitions();
const blocks = blocksOf(definitions);
const counts = Object.entries(definitions).map(([name, map]) => `${map.size} ${name}`).join(', ');

if (!process.argv.includes('--check')) {
  const pack = compress(blocks);
  writeFileSync(target, pack);
  console.log(`${counts}: ${blocks.length} blocks, ${pack.length} bytes (${blocks.reduce((n, b) => n + b.length, 0)} unpacked).`);
} else if (existsSync(target) && holds(readFileSync(target), blocks)) {
  console.log(`${counts}: the committed pack is what the sources give.`);
} else {
  console.error('The committed pack is not what the package and profiles/definitions/corrections.json give. Run: node profiles/definitions/build.mjs');
  process.exit(1);
}
