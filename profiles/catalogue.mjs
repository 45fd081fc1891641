// Writes what the profiles take from the fact and modality catalogues as FHIR Shorthand: node catalogue.mjs [--check]
// Code systems, value sets, and the constraints on units, ranges and answers stand in input/fsh/catalogue and are never edited by hand. With --check
// nothing is written: the exit code says whether the files are what the catalogues give.
import { readFileSync, readdirSync, rmSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf, catalogue, codingsOf, factSources, kebab, modalities, systemsOf, unitsOf, windowOf } from './tools/facts.mjs';
import { answerConstraint, integerConstraint, rangeConstraint, scaleConstraint, unitConstraint } from './tools/constraints.mjs';
import { fail, groupBy, here, pascal, quote } from './tools/text.mjs';

const check = process.argv.includes('--check');
const target = join(here, 'input', 'fsh', 'catalogue');
const head = '// Written by catalogue.mjs from cds-hooks/catalogue. Edit the catalogue, then run: node profiles/catalogue.mjs\n';

const files = new Map([
  ['code-systems.fsh', codeSystems()],
  ['codes.fsh', codes()],
  ['answers.fsh', answers()],
  ['units.fsh', units()],
  ['constraints.fsh', constraints()],
  ['modalities.fsh', modalityValueSets()],
].map(([name, blocks]) => [name, head + '\n' + blocks.join('\n')]));

const old = existsSync(target) ? readdirSync(target) : [];
const differs = [...new Set([...files.keys(), ...old])].filter(n => !files.has(n) || !old.includes(n) || readFileSync(join(target, n), 'utf8') !== files.get(n));
if (check && differs.length > 0) {
  fail(`profiles: not what the catalogues give: ${differs.join(', ')}. Run: node profiles/catalogue.mjs`);
}

if (!check) {
  mkdirSync(target, { recursive: true });
  for (const n of differs) {
    if (files.has(n)) writeFileSync(join(target, n), files.get(n)); else rmSync(join(target, n));
  }
}
console.log(`profiles: ${files.size} files from the catalogues, ${check ? 'all as they should be' : `${differs.length} changed`}.`);

function codeSystems() {
  const observations = new Map();
  const answers = new Map([['unknown', 'not documented'], ['too-numerous', 'too numerous to count (at least 10)']]);
  const extra = { 'mdt-decision': 'Tumour board decision', 'hormone-panel': 'Hormone markers measured' };
  for (const { fact, source } of factSources('Observation')) {
    for (const [system, code] of codingsOf(source)) {
      if (system === 'observation' && (source.read === 'value' || !observations.has(code))) {
        const isOwn = source.read === 'value' && !(code === 'whipple-history' && fact.name !== 'whipple_history');
        if (isOwn || !observations.has(code)) observations.set(code, extra[code] ?? fact.title);
      }
    }
  }
  for (const fact of catalogue.facts) {
    for (const value of fact.values ?? []) {
      for (const [system, code] of value.codes ?? []) {
        if (system === 'answer' && !answers.has(code)) answers.set(code, value.display);
      }
    }
  }
  const history = {
    PRIMARY_RESECTION: 'Resection of the primary', WHIPPLE: 'Pancreatoduodenectomy', BILIOENTERIC_ANASTOMOSIS: 'Bilioenteric anastomosis',
    BILIARY_STENT: 'Biliary stent', SPHINCTEROTOMY: 'Endoscopic sphincterotomy', LIVER_EBRT: 'External-beam radiotherapy of the liver', OCTREOTIDE_SHORT: 'Octreotide, short-acting',
  };
  const procedures = [...modalities.modalities.map(m => [m.id, m.title]), ...modalities.historyCodes.map(c => [c, history[c] ?? fail(`Name the history code ${c} in catalogue.mjs.`)])];
  agreesWithGuideline(procedures);
  return [
    codeSystem('observation', 'Findings and measurements', 'Local codes of Observations, where no standard code is confirmed.', observations),
    codeSystem('answer', 'Answers', 'Coded values of Observations and details of orders.', answers),
    codeSystem('procedure', 'Procedures, drugs and actions as recorded or ordered', 'Local codes where no standard code is confirmed: the ids of the modality catalogue, and codes of the patient\'s history.', procedures),
  ];
}

// The guideline compiles the same code system for its own use; the two must say the same.
function agreesWithGuideline(procedures) {
  const file = join(here, '..', 'cds-hooks', 'guideline', 'compiled', 'CodeSystem-nelm-procedure.json');
  const others = new Map(JSON.parse(readFileSync(file, 'utf8')).concept.map(c => [c.code, c.display]));
  const differ = procedures.filter(([code, display]) => others.get(code) !== display).map(([code]) => code);
  if (differ.length > 0 || others.size !== procedures.length) {
    fail(`cds-hooks/guideline/input/fsh/orders.fsh and the modality catalogue differ on the codes of nelm-procedure: ${differ.join(', ') || [...others.keys()].filter(c => !procedures.some(p => p[0] === c)).join(', ')}`);
  }
}

function codes() {
  const blocks = [];
  const suffixes = {
    Observation: '', Condition: '-condition', Procedure: '-procedure', DiagnosticReport: '-report', MedicationStatement: '-taken', MedicationRequest: '-ordered',
    MedicationAdministration: '-given', ServiceRequest: '-order', ImagingStudy: '-study', AllergyIntolerance: '-allergy',
  };
  for (const type of Object.keys(suffixes)) {
    const byFact = groupBy(factSources(type), s => s.fact);
    for (const [fact, sources] of byFact) {
      const parts = type === 'Observation' ? [sources.filter(s => !s.source.bands), sources.filter(s => s.source.bands)] : [sources];
      for (const [i, part] of parts.entries()) {
        const codings = part.flatMap(s => codingsOf(s.source));
        if (codings.length === 0) continue;
        const suffix = `${suffixes[type]}${i > 0 ? '-scale' : ''}`;
        blocks.push(valueSet(`nelm-codes-${kebab(fact.name)}${suffix}`, `${fact.title}: codes${type === 'Observation' ? '' : ` of a ${type}`}`,
          `Codes by which ${/^[AO]/.test(type) ? 'an' : 'a'} ${type} is read for ${fact.name}.`, codings));
      }
    }
  }
  const flags = factSources('Observation').filter(s => s.fact.kind === 'boolean' && s.source.read === 'value' && !['progression_12m', 'pregnant'].includes(s.fact.name));
  blocks.push(valueSet('nelm-codes-findings', 'Findings: codes', 'Codes of findings that are answered yes or no.', flags.flatMap(s => codingsOf(s.source))));
  return blocks;
}

function answers() {
  const blocks = catalogue.facts.filter(f => factSources('Observation').some(s => s.fact === f) && answersOf(f).some(a => a.codes.length > 0)).map(fact =>
    valueSet(`nelm-answers-${kebab(fact.name)}`, `${fact.title}: answers`, `Coded answers that are read for ${fact.name}, and those that say it is not documented.`,
      [...answersOf(fact), ...(fact.kind === 'boolean' ? catalogue.flagAnswers : []), { codes: catalogue.notDocumented.codes }].flatMap(a => a.codes)));
  blocks.push(valueSet('nelm-answers-yes-no', 'Yes and no: answers', 'Coded answers that are read as yes or no, and those that say it is not documented.',
    [...catalogue.flagAnswers.flatMap(a => a.codes), ...catalogue.notDocumented.codes]));
  return blocks;
}

function units() {
  return catalogue.facts.filter(f => unitsOf(f).length > 0 && factSources('Observation').some(s => s.fact === f)).map(fact => {
    const lines = unitsOf(fact).map(([unit]) => `* http://unitsofmeasure.org#${/\s/.test(unit) ? quote(unit) : unit}`);
    return valueSetOf(`nelm-units-${kebab(fact.name)}`, `${fact.title}: units`,
      `Units in which ${fact.name} is accepted; it is converted to ${fact.unit}. Some are common spellings rather than strict UCUM: accepted, not recommended.`, lines);
  });
}

function constraints() {
  const blocks = [];
  for (const fact of catalogue.facts) {
    const sources = factSources('Observation').filter(s => s.fact === fact && s.source.read === 'value' && !s.source.bands && !s.fact.hidden);
    if (sources.length === 0) continue;
    const numbers = () => [unitConstraint(fact, sources), ...(fact.plausible ? [rangeConstraint(fact, sources), integerConstraint(fact)] : [])];
    const answered = answersOf(fact).some(a => a.codes.length > 0) ? [answerConstraint(fact)] : [];
    const made = [...(fact.kind === 'code' || fact.kind === 'boolean' ? [] : numbers()), ...answered];
    const scales = factSources('Observation').filter(s => s.fact === fact && s.source.bands).map(s => scaleConstraint(fact, s.source));
    blocks.push(...[...made, ...scales].map(invariant));
  }
  const windowed = factSources('Observation').filter(s => s.fact.kind === 'boolean' && s.source.read === 'value' && windowOf(s.fact) !== null)
    .flatMap(s => codingsOf(s.source)).filter(([system]) => system === 'observation').map(([, code]) => `'${code}'`);
  blocks.push(invariant({
    key: 'nelm-finding-date',
    text: 'This finding holds for a limited time: give effectiveDateTime, effectivePeriod.end, effectiveInstant or issued.',
    expression: `status = 'entered-in-error' or code.coding.where(code in (${windowed.join(' | ')})).empty() or effective.ofType(dateTime).exists() or effective.ofType(Period).end.exists() or effective.ofType(instant).exists() or issued.exists()`,
  }));
  return blocks;
}

function modalityValueSets() {
  const kinds = groupBy(modalities.modalities, m => m.kind);
  const blocks = [...kinds].map(([kind, entries]) => valueSet(`nelm-orders-${kind}`, `Orders: ${kind}`, `Codes of ${kind} orders, as written and as recognised without further conditions.`,
    entries.flatMap(m => [['procedure', m.id], ...m.orderCodings.filter(c => !c.conditional && !c.part).map(c => [c.system, c.code])])));
  for (const type of ['ServiceRequest', 'MedicationRequest']) {
    blocks.push(valueSet(`nelm-orders-${kebab(type)}`, `Orders written as ${type}`, `The local code of every order that may be suggested as a ${type}.`,
      modalities.modalities.filter(m => m.resourceType === type || m.alsoResourceTypes?.includes(type)).map(m => ['procedure', m.id])));
  }
  return blocks;
}

function codeSystem(name, title, description, concepts) {
  const lines = [...concepts].map(([code, display]) => `* #${code} ${quote(display)}`);
  return `CodeSystem: ${pascal(`nelm-${name}`)}Codes\nId: nelm-${name}\nTitle: ${quote(title)}\nDescription: ${quote(description)}\n* ^status = #draft\n* ^experimental = true\n* ^caseSensitive = true\n${lines.join('\n')}\n`;
}

function valueSet(id, title, description, codings) {
  const seen = new Set();
  const lines = [];
  for (const [system, code] of codings) {
    for (const address of systemsOf(system)) {
      const line = `* ${address}#${code}`;
      if (!seen.has(line)) lines.push(line);
      seen.add(line);
    }
  }
  // Concepts of one system stand together, so that the compiled value set names each system once.
  return valueSetOf(id, title, description, [...groupBy(lines, l => l.slice(0, l.indexOf('#'))).values()].flat());
}

function valueSetOf(id, title, description, lines) {
  return `ValueSet: ${pascal(id)}\nId: ${id}\nTitle: ${quote(title)}\nDescription: ${quote(description)}\n* ^status = #draft\n* ^experimental = true\n${lines.join('\n')}\n`;
}

function invariant({ key, text, expression, severity = 'error' }) {
  return `Invariant: ${key}\nDescription: ${quote(text)}\n* severity = #${severity}\n* expression = ${quote(expression)}\n`;
}
