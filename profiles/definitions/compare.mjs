// Compares what is packed with official definitions, element by element: node compare.mjs FOLDER
// FOLDER holds structuredefinitions, terminology and searchparameters of hl7.fhir.r4.core 4.0.1 as .ndjson.gz, one resource a line. Prints what differs;
// the exit code says whether anything does. Texts for people are not compared, nor what corrections.json lists as accepted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { corrections, readDefinitions } from './source.mjs';

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'structuredefinitions.ndjson.gz'))) {
  console.error('Usage: node compare.mjs FOLDER\nFOLDER must hold structuredefinitions.ndjson.gz, terminology.ndjson.gz and searchparameters.ndjson.gz.');
  process.exit(2);
}

const own = readDefinitions();
const accepted = new Set(corrections.accepted.flatMap(a => a.urls));
let differences = 0;

const structures = read('structuredefinitions');
for (const official of structures) {
  const held = own.structures.get(official.url);
  if (!held) { differ(official.url, 'not held'); continue; }
  compare(official.url, head(official), head(held));
  const [a, b] = [official, held].map(d => new Map(d.snapshot.element.map(e => [e.id, element(e)])));
  for (const id of b.keys()) if (!a.has(id)) differ(id, `not in the official ${official.name}`);
  for (const [id, e] of a) {
    if (b.has(id)) compare(`${official.url} ${id}`, e, b.get(id));
    else differ(id, `missing in ${official.name}`);
  }
}
surplus(own.structures, structures);

for (const official of read('terminology')) {
  const held = (official.resourceType === 'ValueSet' ? own.valueSets : own.codeSystems).get(official.url);
  if (!held) differ(official.url, 'not held');
  else if (official.resourceType === 'ValueSet') compare(official.url, composed(official), composed(held));
  else compare(official.url, system(official), system(held));
}

const searchParameters = read('searchparameters');
for (const official of searchParameters) {
  const held = own.searchParameters.get(official.url);
  if (!held) differ(official.url, 'not held');
  else compare(official.url, search(official), search(held));
}
surplus(own.searchParameters, searchParameters);

console.log(differences === 0 ? `Nothing differs, ${accepted.size} accepted definitions aside.` : `${differences} differences.`);
process.exit(differences === 0 ? 0 : 1);

function read(name) {
  return gunzipSync(readFileSync(join(folder, `${name}.ndjson.gz`))).toString('utf8').trim().split('\n').map(line => JSON.parse(line)).filter(r => !accepted.has(r.url));
}

function differ(place, what) {
  differences++;
  console.log(`${place}: ${what}`);
}

function compare(place, official, held) {
  for (const key of Object.keys(official)) {
    const [a, b] = [stable(official[key]), stable(held[key])];
    if (a !== b) differ(place, `${key}\n  official ${a}\n  held     ${b}`);
  }
}

function surplus(map, official) {
  const urls = new Set(official.map(r => r.url));
  for (const url of map.keys()) if (!urls.has(url) && !accepted.has(url)) differ(url, 'not in the official package');
}

function stable(value) {
  const sorted = (_, v) => (v?.exactly !== undefined ? Number(v.exactly) : v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v);
  return JSON.stringify(value, sorted) ?? 'nothing';
}

function head(d) {
  const { version, name, kind, abstract, type, baseDefinition, derivation, contextInvariant } = d;
  return { version, name, kind, abstract, type, baseDefinition, derivation, contextInvariant, context: d.context?.map(c => [c.type, c.expression]) };
}

function element(e) {
  const values = Object.fromEntries(['fixed', 'pattern', 'minValue', 'maxValue'].map(p => [p, Object.entries(e).filter(([k]) => k.startsWith(p) && /[A-Z]/.test(k[p.length] ?? ''))]));
  const { path, sliceName, min, max, contentReference, maxLength, isModifier, isSummary } = e;
  return {
    path, sliceName, min, max, contentReference, maxLength, isModifier, isSummary, mustSupport: e.mustSupport === true, base: [e.base?.path, e.base?.max], ...values,
    slicing: e.slicing && [e.slicing.rules, e.slicing.ordered === true, e.slicing.discriminator?.map(d => [d.type, d.path])],
    type: e.type?.map(t => [t.code, t.profile, t.targetProfile, t.aggregation, t.extension?.filter(x => /fhir-type|regex/.test(x.url)).map(x => x.valueUrl ?? x.valueString)]),
    constraint: e.constraint?.map(c => [c.key, c.severity, c.human, c.expression, c.source]),
    binding: e.binding && [e.binding.strength, e.binding.valueSet],
  };
}

function composed(r) {
  const part = p => [p.system, p.concept?.map(c => [c.code, c.display]), p.filter?.map(f => [f.property, f.op, f.value]), p.valueSet];
  return { version: r.version, include: r.compose?.include?.map(part), exclude: r.compose?.exclude?.map(part) };
}

function system(r) {
  const concept = c => [c.code, c.display, c.property?.filter(p => p.code !== 'deprecationDate').map(p => [p.code, p.valueCode ?? p.valueBoolean ?? p.valueString]), c.concept?.map(concept)];
  return { version: r.version, caseSensitive: r.caseSensitive, content: r.content, concept: r.concept?.map(concept) };
}

function search(p) {
  return { code: p.code, type: p.type, expression: p.expression, base: p.base, target: p.target, component: p.component?.map(c => [c.definition, c.expression]) };
}
