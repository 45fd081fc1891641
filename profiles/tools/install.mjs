// Installs the pinned tools of this folder once. Several programs may ask at the same time: one installs, the others wait for it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = sha256(readFileSync(join(folder, 'package-lock.json')));
const mark = join(folder, 'node_modules', '.netcds-installed');
const lock = join(tmpdir(), `netcds-install-${sha256(folder).slice(0, 16)}`);
const stepMilliseconds = 200;
const longestInstallMilliseconds = 600_000;

export function installTools() {
  while (!isInstalled()) {
    if (takeLock()) {
      try {
        if (!isInstalled()) install();
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stepMilliseconds);
    }
  }
}

// The mark is written last, so that a folder that is half installed does not look like a whole one.
function isInstalled() {
  return existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
}

function install() {
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error('npm ci failed in profiles/; the FHIR Shorthand compiler and the FHIR definitions come from the npm registry.');
  writeFileSync(mark, wanted);
}

function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // Whoever was killed while installing must not keep the others waiting for ever.
    const held = statSync(lock, { throwIfNoEntry: false });
    if (held && Date.now() - held.mtimeMs > longestInstallMilliseconds) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
