// The fact and modality catalogues, and questions the scripts ask them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './text.mjs';

const folder = join(here, '..', 'cds-hooks', 'catalogue');

export const catalogue = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'));
export const modalities = JSON.parse(readFileSync(join(folder, 'modalities.json'), 'utf8'));
export const missingCards = new Map(JSON.parse(readFileSync(join(folder, 'missing-data.json'), 'utf8')).cards.map(c => [c.id, c]));

export const kebab = name => name.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-').toLowerCase();

export const factOf = name => catalogue.facts.find(f => f.name === name);

// Every address of a code system: its own first, then those accepted in its place.
export const systemsOf = name => catalogue.systems[name];

export function codingsOf(source) {
  return (typeof source.codes === 'string' ? catalogue.codeSets[source.codes] : source.codes) ?? [];
}

export function factSources(type) {
  return catalogue.facts.flatMap(fact => (fact.sources ?? []).filter(s => s.from === type).map(source => ({ fact, source })));
}

// [unit, factor, divisor]: the fact's own unit first. Litres are read with a small l too.
export function unitsOf(fact) {
  if (!fact.unit || fact.kind === 'age') return [];
  const units = [[fact.unit, 1, 1], ...(fact.acceptedUnits ?? [])];
  return units.flatMap(([unit, factor, divisor]) => {
    const small = unit.replace(/(?<![A-Za-z])([munpd]?)L(?![A-Za-z])/g, '$1l');
    return small === unit ? [[unit, factor, divisor]] : [[unit, factor, divisor], [small, factor, divisor]];
  });
}

export const isUnitOptional = fact => ['1', '{score}', '{INR}'].includes(fact.unit);

// Answers of a coded fact, those of single sources among them.
export function answersOf(fact) {
  const own = (fact.values ?? []).map(v => ({ codes: v.codes ?? [], words: v.words ?? [] }));
  const further = (fact.sources ?? []).filter(s => s.from === 'Observation').flatMap(s => s.answers ?? []).map(a => ({ codes: a.codes ?? [], words: a.words ?? [] }));
  return [...own, ...further];
}

// Days for which a fact holds: a number, a record by value, or null.
export function windowOf(fact) {
  const days = v => typeof v === 'string' ? catalogue.windows[v] : v;
  if (fact.validity === undefined) return null;
  return typeof fact.validity === 'object' ? Object.fromEntries(Object.entries(fact.validity).map(([k, v]) => [k, days(v)])) : days(fact.validity);
}
