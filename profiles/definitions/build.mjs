// Makes the pack of FHIR R4 definitions: node build.mjs [--check]
// With --check nothing is written: the exit code says whether the committed pack is what the package and the corrections give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { pack } from './pack.mjs';
import { readDefinitions } from './source.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'NetCds.Fhir', 'Definitions', 'R4', 'r4-definitions.pack');
const definitions = readDefinitions();
const made = pack(definitions);
const counts = Object.entries(definitions).map(([name, map]) => `${map.size} ${name}`).join(', ');

if (!process.argv.includes('--check')) {
  writeFileSync(target, made.bytes);
  console.log(`${counts}: ${made.raw.length} blocks, ${made.bytes.length} bytes (${made.raw.reduce((n, b) => n + b.length, 0)} unpacked).`);
} else if (!existsSync(target) || !sameContent(readFileSync(target))) {
  console.error('The committed pack is not what the package and profiles/definitions/corrections.json give. Run: node profiles/definitions/build.mjs');
  process.exit(1);
} else {
  console.log(`${counts}: the committed pack is what the sources give.`);
}

// Another version of the compressor may give other bytes for the same content, which is what counts.
function sameContent(committed) {
  if (committed.equals(made.bytes)) return true;
  const count = committed.readUInt32LE(4);
  if (count !== made.raw.length) return false;
  let offset = 8 + count * 8;
  return made.raw.every((raw, i) => {
    const length = committed.readUInt32LE(8 + i * 8);
    offset += length;
    return brotliDecompressSync(committed.subarray(offset - length, offset)).equals(raw);
  });
}
