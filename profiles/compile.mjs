// Compiles a FHIR Shorthand project to JSON, offline: node compile.mjs PROJECT [--check]
// PROJECT holds sushi-config.yaml and input/fsh; the JSON goes to PROJECT/compiled. With --check nothing is written: the exit code says whether
// the committed JSON is what the sources give.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTools } from './tools/install.mjs';
import { lean } from './tools/lean.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const check = args.includes('--check');
const project = args.find(a => !a.startsWith('--'));
if (!project || !existsSync(join(project, 'sushi-config.yaml'))) {
  fail(`Usage: node compile.mjs PROJECT [--check]\nPROJECT must be a folder with sushi-config.yaml and input/fsh; got ${project ?? 'nothing'}.`);
}

try {
  installTools();
} catch (error) {
  fail(error.message);
}
const home = packageHome();
const work = mkdtempSync(join(tmpdir(), 'netcds-fsh-'));
try {
  const copy = join(work, 'project');
  mkdirSync(copy);
  cpSync(join(project, 'sushi-config.yaml'), join(copy, 'sushi-config.yaml'));
  cpSync(join(project, 'input'), join(copy, 'input'), { recursive: true });
  const sushi = join(here, 'node_modules', 'fsh-sushi', 'dist', 'app.js');
  const run = spawnSync(process.execPath, [sushi, 'build', copy, '-s'], { encoding: 'utf8', env: { ...process.env, HOME: home, USERPROFILE: home } });
  const output = `${run.stdout}${run.stderr}`;
  // SUSHI leaves half-made resources behind when a line does not parse: any error stops here, before anything is copied.
  if (run.status !== 0 || /^error /m.test(output)) {
    process.stderr.write(output.split('\n').filter(l => /^error|File:|Line:/.test(l.trim())).join('\n') + '\n');
    fail(`${basename(resolve(project))}: FHIR Shorthand did not compile (exit code ${run.status}). Nothing was written.`);
  }

  const generated = join(copy, 'fsh-generated', 'resources');
  const names = readdirSync(generated).filter(n => n.endsWith('.json') && !n.startsWith('ImplementationGuide-')).sort();
  const fresh = new Map(names.map(n => [n, JSON.stringify(lean(JSON.parse(readFileSync(join(generated, n), 'utf8'))), null, 2) + '\n']));
  const target = join(project, 'compiled');
  const old = existsSync(target) ? readdirSync(target).filter(n => n.endsWith('.json')).sort() : [];
  const differs = [...new Set([...names, ...old])].filter(n => !fresh.has(n) || !old.includes(n) || readFileSync(join(target, n), 'utf8') !== fresh.get(n));
  if (check) {
    if (differs.length > 0) {
      fail(`${basename(resolve(project))}: committed JSON is not what the sources give: ${differs.join(', ')}. Run: node profiles/compile.mjs ${project}`);
    }
    console.log(`${basename(resolve(project))}: ${names.length} files are what the sources give.`);
  } else {
    mkdirSync(target, { recursive: true });
    for (const n of differs) {
      if (fresh.has(n)) writeFileSync(join(target, n), fresh.get(n)); else rmSync(join(target, n));
    }
    console.log(`${basename(resolve(project))}: ${names.length} files compiled, ${differs.length} changed.`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// The compiler wants FHIR R4 as a package in its cache folder: made once from the definitions package, so that nothing is downloaded.
function packageHome() {
  const home = join(here, 'node_modules', '.netcds-fhir-home');
  const folder = join(home, '.fhir', 'packages', 'hl7.fhir.r4.core#4.0.1');
  if (existsSync(folder)) return home;
  const staging = `${folder}.${process.pid}`;
  const pkg = join(staging, 'package');
  mkdirSync(pkg, { recursive: true });
  const source = join(here, 'node_modules', '@medplum', 'definitions', 'dist', 'fhir', 'r4');
  for (const file of ['profiles-types', 'profiles-resources', 'profiles-others', 'extension-definitions', 'valuesets', 'v3-codesystems', 'search-parameters']) {
    for (const { resource } of JSON.parse(readFileSync(join(source, `${file}.json`), 'utf8')).entry) {
      writeFileSync(join(pkg, `${resource.resourceType}-${resource.id}.json`), JSON.stringify(resource));
    }
  }
  writeFileSync(join(pkg, 'package.json'), JSON.stringify({
    name: 'hl7.fhir.r4.core', version: '4.0.1', fhirVersions: ['4.0.1'], type: 'fhir.core', canonical: 'http://hl7.org/fhir', dependencies: {},
  }));
  try { renameSync(staging, folder); } catch (e) { if (!existsSync(folder)) throw e; rmSync(staging, { recursive: true, force: true }); }
  return home;
}

function fail(message) {
  process.stderr.write(message + '\n');
  process.exit(1);
}
