// Adds up the counters of the test runner's result files: node sum-results.mjs FOLDER. The last line is the sum; the exit code is 1 when a test
// failed, or when there is no result at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const sum = { passed: 0, failed: 0, skipped: 0 };
const files = readdirSync(folder, { recursive: true }).filter(f => f.endsWith('.trx'));
for (const file of files) {
  const counters = /<Counters ([^>]*)\/>/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
  const count = name => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  sum.passed += count('passed');
  sum.failed += count('total') > 0 ? count('executed') - count('passed') : 1;
  sum.skipped += count('total') - count('executed');
}

console.log(`tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(files.length === 0 || sum.passed === 0 || sum.failed > 0 ? 1 : 0);
