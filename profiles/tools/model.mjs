// What the data dictionary says of each profile, gathered from the compiled profiles, the catalogues and the examples.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, factOf, kebab, missingCards, modalities, windowOf } from './facts.mjs';
import { fail, here } from './text.mjs';

const base = 'https://netcds.example/fhir/';
const compiled = readdirSync(join(here, 'compiled')).map(n => JSON.parse(readFileSync(join(here, 'compiled', n), 'utf8')));
const valueSets = new Map(compiled.filter(r => r.resourceType === 'ValueSet').map(r => [r.url, r]));
const codeSystems = new Map(compiled.filter(r => r.resourceType === 'CodeSystem').map(r => [r.url, r]));
const profiles = new Map(compiled.filter(r => r.resourceType === 'StructureDefinition' && r.type !== 'Extension').map(r => [r.id, r]));
const examples = JSON.parse(readFileSync(join(here, 'examples', 'index.json'), 'utf8'));

const ours = binding => binding?.valueSet?.startsWith(base);

const groups = [
  ['Diagnosis', ['nelm-net-diagnosis', 'nelm-liver-metastases', 'nelm-other-condition']],
  ['Tumour biology', ['nelm-ki67', 'nelm-mitotic-count', 'nelm-differentiation', 'nelm-grade', 'nelm-primary-site', 'nelm-functional-syndrome', 'nelm-disease-status', 'nelm-chromogranin-a', 'nelm-hiaa', 'nelm-serotonin', 'nelm-stable-months', 'nelm-prior-systemic-lines', 'nelm-tumour-board-decision']],
  ['Tumour in the liver', ['nelm-lesion-count', 'nelm-lesion-size', 'nelm-lesion-sum-diameters', 'nelm-distribution', 'nelm-tumour-burden', 'nelm-extrahepatic-extent', 'nelm-krenning-score', 'nelm-future-liver-remnant', 'nelm-debulking-achievable', 'nelm-ablation-margin']],
  ['Laboratory', ['nelm-bilirubin', 'nelm-albumin', 'nelm-inr', 'nelm-ast', 'nelm-alt', 'nelm-creatinine', 'nelm-egfr', 'nelm-platelets', 'nelm-neutrophils', 'nelm-leukocytes', 'nelm-haemoglobin']],
  ['Patient and liver function', ['nelm-patient', 'nelm-ecog', 'nelm-karnofsky', 'nelm-child-pugh-class', 'nelm-child-pugh-score', 'nelm-ascites', 'nelm-oxygen-saturation', 'nelm-arterial-oxygen', 'nelm-pregnancy-status', 'nelm-contrast-allergy', 'nelm-allergy', 'nelm-carcinoid-heart-disease', 'nelm-nt-probnp', 'nelm-ejection-fraction', 'nelm-life-expectancy', 'nelm-finding']],
  ['Vessels and bile ducts', ['nelm-portal-vein', 'nelm-portal-flow', 'nelm-biliary-status', 'nelm-biliary-procedure']],
  ['Radioembolisation', ['nelm-mapping-angiography', 'nelm-lung-shunt-fraction', 'nelm-planned-activity', 'nelm-lung-mass', 'nelm-planned-lung-dose', 'nelm-delivered-lung-dose', 'nelm-radioembolisation-order']],
  ['Earlier therapy and medicines', ['nelm-prior-therapy', 'nelm-other-procedure', 'nelm-medication-statement', 'nelm-medication-request', 'nelm-medication-administration']],
  ['Reports', ['nelm-imaging-report', 'nelm-imaging-study', 'nelm-pathology-report']],
  ['Suggested orders', ['nelm-suggested-service-request', 'nelm-suggested-medication-request']],
];

// Codings of the catalogue that nobody has confirmed.
const inputOnly = new Set();
(function collect(node) {
  if (Array.isArray(node) && node.length === 3 && node[2] === 'unconfirmed') inputOnly.add(`${catalogue.systems[node[0]][0]}|${node[1]}`);
  else if (node !== null && typeof node === 'object') Object.values(node).forEach(collect);
})(catalogue);

const placed = new Set(groups.flatMap(g => g[1]));
const lost = [...profiles.values()].filter(p => !p.abstract && !placed.has(p.id)).map(p => p.id);
if (lost.length > 0) fail(`Give these profiles a place in profiles/tools/model.mjs: ${lost.join(', ')}`);

export const dictionary = groups.map(([title, ids]) => ({ title, concepts: ids.map(id => concept(profiles.get(id) ?? fail(`No compiled profile ${id}; compile first.`))) }));

// Facts read from resources for which there is no profile yet, by type of resource.
export const withoutProfile = [...new Set(catalogue.facts.flatMap(f => (f.sources ?? []).map(s => s.from)))].filter(t => t !== 'lists').map(type => ({
  type,
  facts: catalogue.facts.filter(f => !f.hidden && f.sources?.some(s => s.from === type))
    .filter(f => ![...profiles.values()].some(p => p.type === type && feeds(p).includes(f.name))).map(f => f.name),
})).filter(x => x.facts.length > 0);

function concept(profile) {
  const facts = feeds(profile).map(n => factOf(n) ?? fail(`${profile.id} feeds ${n}, which is no fact of the catalogue.`));
  const value = profile.snapshot.element.find(e => e.path === `${profile.type}.value[x]` && !e.sliceName);
  const quantity = profile.snapshot.element.find(e => e.id === `${profile.type}.value[x]:valueQuantity`);
  const coded = profile.snapshot.element.find(e => [`${profile.type}.value[x]:valueCodeableConcept`].includes(e.id)) ?? (value?.binding ? value : undefined);
  const named = profile.snapshot.element.find(e => [`${profile.type}.code`, `${profile.type}.medication[x]`, `${profile.type}.medication[x]:medicationCodeableConcept`].includes(e.id) && ours(e.binding));
  return {
    id: profile.id, url: profile.url, title: profile.title, description: profile.description, type: profile.type,
    facts: facts.map(f => ({ name: f.name, title: f.title, window: window(f), asks: missingCards.get(f.missingCard)?.howToRecord })),
    codes: named ? concepts(named.binding.valueSet).map(c => ({ ...c, words: words(c, facts) })) : [],
    strength: named?.binding.strength,
    types: value?.type.map(t => t.code) ?? [],
    units: units(quantity, facts),
    range: facts.filter(f => f.plausible && f.kind !== 'age' && quantity).slice(0, 1).map(f => `${f.plausible[0]} to ${f.plausible[1]}${f.unit === '1' ? '' : ` ${f.unit}`}`)[0],
    answers: ours(coded?.binding) ? concepts(coded.binding.valueSet).map(c => ({ ...c, words: words(c, facts) })) : [],
    compatible: extensions(profile, 'profile-compatible').map(e => ({
      profile: e.extension.find(x => x.url === 'profile').valueCanonical, note: e.extension.find(x => x.url === 'note')?.valueString,
    })),
    constraints: constraints(profile),
    required: profile.snapshot.element.filter(e => e.path.split('.').length === 2 && !e.sliceName && e.min > 0).map(e => e.path),
    examples: examples.filter(e => e.profile === profile.url).map(e => ({ ...e, resource: e.valid ? JSON.parse(readFileSync(join(here, 'examples', e.file), 'utf8')) : undefined })),
  };
}

function extensions(profile, name) {
  return (profile.extension ?? []).filter(e => e.url === `${base}StructureDefinition/${name}`);
}

function feeds(profile) {
  return extensions(profile, 'profile-feeds').map(e => e.valueCode);
}

// Concepts of a value set under the name of their system; other addresses of the same system are left out.
function concepts(url) {
  const set = valueSets.get(url) ?? fail(`No compiled value set ${url}.`);
  const found = (set.compose.include ?? []).flatMap(i => i.valueSet ? i.valueSet.flatMap(concepts) : (i.concept ?? []).map(c => ({ address: i.system, code: c.code })));
  const seen = new Set();
  return found.map(c => ({ ...c, system: c.system ?? systemName(c.address), isInputOnly: inputOnly.has(`${c.address}|${c.code}`) })).filter(c => {
    const key = `${c.system}|${c.code}`;
    return c.system !== undefined && !seen.has(key) && seen.add(key);
  });
}

function systemName(address) {
  if (address === 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl') return 'NCI Thesaurus';
  const name = Object.entries(catalogue.systems).find(([, addresses]) => addresses[0] === address)?.[0];
  return { observation: 'nelm-observation', answer: 'nelm-answer', procedure: 'nelm-procedure', SNOMED: 'SNOMED CT', YesNo: 'v2-0136' }[name] ?? name;
}

// Our own words for a code; those of CPT are not ours to give.
function words({ address, code, system }, facts) {
  if (system === 'CPT') return '';
  const local = codeSystems.get(address)?.concept.find(c => c.code === code)?.display;
  if (local) return local;
  for (const fact of facts) {
    const value = fact.values?.find(v => v.codes?.some(c => c[1] === code));
    if (value) return value.display;
    const site = fact.sources?.flatMap(s => s.byCode ?? []).find(c => c[1] === code);
    if (site) return fact.values?.find(v => v.code === site[2])?.display ?? '';
    const stated = fact.sources?.find(s => s.value !== undefined && typeof s.codes === 'object' && s.codes.some(c => c[1] === code));
    if (stated && fact.values) return fact.values.find(v => v.code === stated.value)?.display ?? '';
    const answer = fact.sources?.flatMap(s => s.answers ?? []).find(a => a.codes?.some(c => c[1] === code));
    if (answer) return String(answer.value === true ? 'yes' : answer.value === false ? 'no' : answer.value);
  }
  if (catalogue.notDocumented.codes.some(c => c[1] === code)) return 'not documented';
  const flag = catalogue.flagAnswers.find(a => a.codes.some(c => c[1] === code));
  if (flag) return flag.value ? 'yes' : 'no';
  return modalities.modalities.find(m => m.orderCodings.some(c => c.code === code && !c.part))?.title ?? '';
}

function units(quantity, facts) {
  const id = quantity?.binding?.valueSet?.replace(`${base}ValueSet/nelm-units-`, '');
  const fact = facts.find(f => kebab(f.name) === id);
  if (!fact) return [];
  return [{ unit: fact.unit, own: true }, ...(fact.acceptedUnits ?? []).map(([unit, factor, divisor]) => ({ unit, factor, divisor }))];
}

function window(fact) {
  const days = windowOf(fact);
  if (days === null) return fact.kind === 'age' ? 'its age is the fact' : 'no limit';
  return typeof days === 'object' ? Object.entries(days).map(([v, d]) => `${d} days when ${v}`).join(', ') : `${days} ${days === 1 ? 'day' : 'days'}`;
}

function constraints(profile) {
  const found = new Map();
  for (const element of profile.snapshot.element) {
    for (const c of element.constraint ?? []) {
      if (c.key.startsWith('nelm-') && !found.has(c.key)) found.set(c.key, { key: c.key, severity: c.severity, text: c.human, path: element.path });
    }
  }
  return [...found.values()].sort((a, b) => a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1);
}

