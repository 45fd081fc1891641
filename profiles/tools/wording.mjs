// Words that both forms of the data dictionary use.
import { groupBy } from './text.mjs';

export const intro = [
  'What the guideline reads, how to record it, and what breaks it. Each concept has a profile; validate data against it with',
  '`netcds validate FILE --profile URL`. An error means that nothing, or something wrong, would be read from the resource; a warning that it is not',
  'counted as it stands, or counts for less. Codes of a system are accepted under its URL and under its OID (`urn:oid:…`).',
];

export const codesBySystem = codes => [...groupBy(codes, c => c.system)];

export const compatibleName = url => {
  const name = url.split('/').pop();
  return url.includes('/us/mcode/') ? `mCODE ${name.replace('mcode-', '').replaceAll('-', ' ')}` : `US Core ${name.replace('us-core-', '').replaceAll('-', ' ')}`;
};

export const conversion = u => u.own ? '' : u.factor === 1 && u.divisor === 1 ? ' (the same)' : u.divisor === 1 ? ` (× ${u.factor})` : ` (÷ ${u.divisor})`;

const typeNames = { Quantity: 'valueQuantity', integer: 'valueInteger', Range: 'valueRange', string: 'valueString', CodeableConcept: 'valueCodeableConcept', boolean: 'valueBoolean', Ratio: 'valueRatio' };

export const valueTypes = types => types.map(t => typeNames[t] ?? t).join(', ');

const list = names => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

// The structure says some of it, the constraints the rest.
export function breaks(c) {
  const structural = [{ severity: 'error', text: `${list(c.required)} must be there.` }];
  if (c.strength === 'required') structural.push({ severity: 'error', text: `${c.type}.code must hold one of the codes above.` });
  if (c.types.length > 0) structural.push({ severity: 'error', text: `The value must be one of the types above.` });
  return [...structural, ...c.constraints];
}

// One member a line: short enough to read beside the text.
export function brief(resource) {
  const members = Object.entries(resource).map(([name, value]) => `  ${JSON.stringify(name)}: ${spaced(value)}`);
  return `{\n${members.join(',\n')}\n}`;
}

function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([n, v]) => `${JSON.stringify(n)}: ${spaced(v)}`).join(', ')} }`;
  return JSON.stringify(value);
}

export const mark = c => c.isInputOnly ? '°' : '';

export const markMeaning = '° accepted as input, never written into an order or a request.';
