// The definitions of the npm package with the corrections of corrections.json applied: resources by kind and address.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTools } from '../tools/install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const tools = join(here, '..');
const folder = join(tools, 'node_modules', '@medplum', 'definitions', 'dist', 'fhir', 'r4');
const extensionBase = 'http://hl7.org/fhir/StructureDefinition/Extension';

export const corrections = JSON.parse(readFileSync(join(here, 'corrections.json'), 'utf8'));

export function readDefinitions() {
  installTools();
  const structures = byUrl(['profiles-types', 'profiles-resources', 'profiles-others', 'extension-definitions'], 'StructureDefinition');
  const valueSets = byUrl(['valuesets', 'v3-codesystems', 'v2-tables'], 'ValueSet');
  const codeSystems = byUrl(['valuesets', 'v3-codesystems', 'v2-tables'], 'CodeSystem');
  const searchParameters = byUrl(['search-parameters'], 'SearchParameter');

  for (const { url } of corrections.drop) {
    const held = [structures, valueSets, codeSystems, searchParameters].filter(m => m.delete(url));
    if (held.length === 0) throw new Error(`corrections.json drops ${url}, which the package does not have.`);
  }
  for (const correction of corrections.elements) correctElements(structures, correction);
  for (const { url, set } of corrections.searchParameters) Object.assign(existing(searchParameters, url), set);
  for (const { url, removeCode } of corrections.codeSystems) {
    if (!withoutCode(existing(codeSystems, url), removeCode)) throw new Error(`${url} has no code ${removeCode}.`);
  }
  for (const { url, name, codes } of corrections.addCodeSystems) {
    codeSystems.set(url, { resourceType: 'CodeSystem', url, name, content: 'complete', caseSensitive: true, concept: codes.join(' ').split(' ').map(code => ({ code })) });
  }
  for (const addition of corrections.addExtensions) structures.set(addition.url, extension(existing(structures, extensionBase), addition));
  for (const addition of corrections.addSearchParameters) searchParameters.set(addition.url, addition);
  return { structures, valueSets, codeSystems, searchParameters };
}

// Decimals keep their zeros at the end, which JSON.parse would drop: { exactly: '3.0' }.
function entries(file) {
  const text = readFileSync(join(folder, `${file}.json`), 'utf8').replace(/("\w+"\s*:\s*)(-?\d+\.\d*0)(?=\s*[,}])/g, '$1{"exactly":"$2"}');
  return JSON.parse(text).entry.map(e => e.resource);
}

function byUrl(files, type) {
  const result = new Map();
  for (const file of files) {
    for (const resource of entries(file)) {
      if (resource.resourceType === type && resource.content !== 'supplement') result.set(resource.url, resource);
    }
  }
  return result;
}

function existing(map, url) {
  const found = map.get(url);
  if (!found) throw new Error(`corrections.json names ${url}, which the package does not have.`);
  return found;
}

// One correction of a structure: elements to remove (with what is below them), to set members of, or to take back from the package's own data elements.
function correctElements(structures, { structure, remove = [], set = {}, constraints = {}, removeConstraints = {}, restore = [] }) {
  const elements = existing(structures, `http://hl7.org/fhir/StructureDefinition/${structure}`).snapshot.element;
  const at = id => {
    const index = elements.findIndex(e => e.id === id);
    if (index < 0) throw new Error(`corrections.json names ${id}, which the package does not have.`);
    return index;
  };
  for (const id of remove) {
    const start = at(id);
    let end = start + 1;
    while (end < elements.length && elements[end].id.startsWith(`${id}.`)) end++;
    elements.splice(start, end - start);
  }
  for (const [id, members] of Object.entries(set)) Object.assign(elements[at(id)], members);
  for (const [id, byKey] of Object.entries(constraints)) {
    for (const [key, expression] of Object.entries(byKey)) elements[at(id)].constraint.find(c => c.key === key).expression = expression;
  }
  for (const [id, keys] of Object.entries(removeConstraints)) {
    elements[at(id)].constraint = elements[at(id)].constraint.filter(c => !keys.includes(c.key));
  }
  for (const { element, after } of restore) elements.splice(at(after) + 1, 0, dataElement(element, elements));
}

let dataElements;
function dataElement(id, siblings) {
  dataElements ??= new Map(entries('dataelements').map(r => [r.snapshot.element[0].id, r.snapshot.element[0]]));
  const inherited = siblings.find(e => e.constraint?.some(c => c.key === 'ele-1')).constraint.filter(c => c.key === 'ele-1');
  return { ...dataElements.get(id), constraint: inherited };
}

function withoutCode(holder, code) {
  const before = holder.concept ?? [];
  holder.concept = before.filter(c => c.code !== code);
  return holder.concept.length < before.length || holder.concept.some(c => c.concept && withoutCode(c, code));
}

// A simple extension with one primitive value, made from the base.
function extension(base, { url, name, context, type, min }) {
  const element = structuredClone(base.snapshot.element);
  element[0].max = '1';
  for (const e of element) {
    if (e.id === 'Extension.extension') e.max = '0';
    if (e.id === 'Extension.url') e.fixedUri = url;
    if (e.id === 'Extension.value[x]') Object.assign(e, { min, type: [{ code: type }] });
  }
  return {
    resourceType: 'StructureDefinition', url, name, version: '4.0.1', kind: 'complex-type', abstract: false, type: 'Extension', baseDefinition: extensionBase,
    derivation: 'constraint', context: [{ type: 'element', expression: context }], snapshot: { element },
  };
}
