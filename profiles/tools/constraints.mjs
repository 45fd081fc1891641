// FHIRPath constraints that follow from a fact of the catalogue: the units, the plausible range and the answers of its value.
import { answersOf, isUnitOptional, kebab, unitsOf } from './facts.mjs';
import { groupBy } from './text.mjs';

const unlessInError = "%resource.status = 'entered-in-error' or";
const unitRead = "iif(code.exists() and (system.empty() or system = 'http://unitsofmeasure.org'), code, unit)";
const list = texts => `(${texts.map(t => `'${t}'`).join(' | ')})`;

// On a Quantity: its unit is one that is converted.
export function unitConstraint(fact, sources) {
  const units = unitsOf(fact).map(u => u[0]);
  const shown = [fact.unit, ...(fact.acceptedUnits ?? []).map(u => u[0])];
  const missing = isUnitOptional(fact) ? '(code.empty() and unit.empty()) or ' : '';
  const test = units.length === 0 ? '(code.exists() or unit.exists())' : `${unitRead}.where($this in ${list(units)}).exists()`;
  return {
    key: `nelm-${kebab(fact.name)}-unit`,
    text: `${fact.title}: record it in ${shown[0]}${shown.length > 1 ? ` (also accepted: ${shown.slice(1).join(', ')})` : ''}, as code with system http://unitsofmeasure.org. `
      + `${isUnitOptional(fact) ? 'A value in another unit' : 'A value without a unit, or in another one,'} cannot be used.`,
    expression: `${unlessInError} ${exemption(sources)}value.empty() or ${missing}${test}`,
  };
}

// On a Quantity: its number is plausible in its unit.
export function rangeConstraint(fact, sources) {
  const [low, high] = fact.plausible;
  const between = (l, h) => `(value >= ${l} and value <= ${h})`;
  const groups = [...groupBy(unitsOf(fact), ([, factor, divisor]) => between(bound(low, factor, divisor, true), bound(high, factor, divisor, false)))];
  const isIn = units => `iif(code.exists(), code, unit) in ${list(units.map(u => u[0]))}`;
  // A unit that is none of these breaks the constraint on units, not this one.
  const own = groups.length > 0 ? `(${isIn(groups[0][1])} implies ${between(low, high)})` : between(low, high);
  const test = groups.slice(1).reduceRight((rest, [range, units]) => `iif(${isIn(units)}, ${range}, ${rest})`, own);
  return {
    key: `nelm-${kebab(fact.name)}-range`,
    text: `${fact.title}: the value must lie between ${low} and ${high}${fact.unit === '1' ? '' : ` ${fact.unit}`}. Check the number and its unit.`,
    expression: `${unlessInError} ${exemption(sources)}value.empty() or ${test}`,
  };
}

// On an integer, which is in the fact's unit.
export function integerConstraint(fact) {
  const [low, high] = fact.plausible;
  return {
    key: `nelm-${kebab(fact.name)}-integer`,
    text: `${fact.title}: the number must lie between ${low} and ${high}. Check it; a value in another unit needs valueQuantity.`,
    expression: `${unlessInError} ($this >= ${low} and $this <= ${high})`,
  };
}

// On an Observation: a number of another scale falls into one of its bands.
export function scaleConstraint(fact, source) {
  const test = number => source.bands.map(([low, high]) => `(${number} >= ${low} and ${number} <= ${high})`).join(' or ');
  const bands = source.bands.map(([low, high]) => low === high ? String(low) : `${low} to ${high}`);
  return {
    key: `nelm-${kebab(fact.name)}-scale`,
    text: `${fact.title}: a number of this scale must lie in one of ${bands.join(', ')}. Check it.`,
    expression: `status = 'entered-in-error' or (value.ofType(integer).all(${test('$this')}) and value.ofType(Quantity).where(value.exists()).all(${test('value')}))`,
  };
}

// On a CodeableConcept: a known code, or words that may be read.
export function answerConstraint(fact) {
  const own = answersOf(fact).flatMap(a => a.codes).filter(c => c[0] === 'answer').map(c => c[1]);
  return {
    key: `nelm-${kebab(fact.name)}-answer`,
    text: `${fact.title}: answer with a code of the value set nelm-answers-${kebab(fact.name)} (of nelm-answer: ${[...own, 'unknown'].join(', ')}), or at least in words.`,
    expression: `${unlessInError} memberOf('https://netcds.example/fhir/ValueSet/nelm-answers-${kebab(fact.name)}') or text.exists() or coding.display.exists()`,
  };
}

// Codes under which measurements of another kind come too; those in other units are left alone.
function exemption(sources) {
  const lenient = sources.filter(s => s.source.otherUnits === 'ignore').flatMap(s => s.source.codes.map(c => c[1]));
  return lenient.length > 0 ? `%resource.code.coding.where(code in ${list(lenient)}).exists() or ` : '';
}

// A bound in another unit; where the division does not come out even, the narrower side.
function bound(value, factor, divisor, isLow) {
  const exact = value * divisor / factor;
  const scaled = Math.round(exact * 1e6) / 1e6;
  if (Math.abs(scaled - exact) < 1e-9) return scaled;
  return (isLow ? Math.ceil(exact * 1e6) : Math.floor(exact * 1e6)) / 1e6;
}
