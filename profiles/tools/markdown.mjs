// The data dictionary as Markdown.
import { breaks, brief, codesBySystem, compatibleName, conversion, intro, mark, markMeaning, valueTypes } from './wording.mjs';

const cell = text => String(text).replaceAll('|', '\\|');
const code = text => `\`${cell(text)}\``;

export function asMarkdown(groups, withoutProfile) {
  const lines = ['# Data dictionary', '', '<!-- Written by dictionary.mjs. Edit the profiles or the catalogue instead. -->', '', ...intro, markMeaning, '', '| concept | resource | facts |', '| --- | --- | --- |'];
  for (const group of groups) {
    lines.push(`| **${group.title}** | | |`);
    for (const c of group.concepts) lines.push(`| [${c.title}](#${c.id}) | ${c.type} | ${c.facts.map(f => code(f.name)).join(', ')} |`);
  }
  for (const group of groups) {
    lines.push('', `## ${group.title}`);
    for (const c of group.concepts) lines.push(...concept(c));
  }
  lines.push('', '## Read without a profile', '', 'The fact catalogue (`cds-hooks/catalogue/facts.json`) says how these are recorded.', '', '| resource | facts |', '| --- | --- |');
  for (const { type, facts } of withoutProfile) lines.push(`| ${type} | ${facts.map(code).join(', ')} |`);
  return lines.join('\n') + '\n';
}

function concept(c) {
  const lines = ['', `<a id="${c.id}"></a>`, `### ${c.title}`, '', c.description, '', `${c.type}, profile \`${c.url}\`.`];
  if (c.facts.length > 0) {
    lines.push('', '| fact | what it is | holds for |', '| --- | --- | --- |', ...c.facts.map(f => `| ${code(f.name)} | ${cell(f.title)} | ${f.window} |`));
  }
  if (c.codes.length > 0) {
    lines.push('', `Codes (${c.strength === 'required' ? 'one of them is needed' : 'by which it is recognised'}):`, '', '| system | codes |', '| --- | --- |',
      ...codesBySystem(c.codes).map(([system, entries]) => `| ${system} | ${entries.map(e => `${code(e.code)}${mark(e)}${e.words ? ` ${cell(e.words)}` : ''}`).join(', ')} |`));
  }
  if (c.types.length > 0) lines.push('', `Value: ${valueTypes(c.types)}.${c.range ? ` From ${c.range}.` : ''}`);
  if (c.units.length > 0) lines.push('', `Units: ${c.units.map(u => `${code(u.unit)}${conversion(u)}`).join(', ')}.`);
  if (c.answers.length > 0) {
    lines.push('', 'Answers:', '', '| system | codes |', '| --- | --- |', ...codesBySystem(c.answers).map(([system, entries]) => `| ${system} | ${entries.map(e => `${code(e.code)}${mark(e)} ${cell(e.words)}`).join(', ')} |`));
  }
  if (c.compatible.length > 0) lines.push('', `Compatible with ${c.compatible.map(x => `[${compatibleName(x.profile)}](${x.profile})${x.note ? ` (${x.note})` : ''}`).join('; ')}.`);
  lines.push('', 'What breaks it:', '', ...breaks(c).map(b => `- ${b.severity === 'error' ? '' : '*(warning)* '}${cell(b.text)}${b.key ? ` \`${b.key}\`` : ''}`));
  const valid = c.examples.filter(e => e.valid);
  lines.push('', `Examples: ${valid.map(e => link(e)).join(', ')}. Broken: ${c.examples.filter(e => !e.valid).map(e => `${link(e)} (${code(e.breaks)})`).join(', ')}.`,
    '', '```json', brief(valid[0].resource), '```');
  return lines;
}

const link = example => `[${example.file.split('/')[1].replace('.json', '')}](examples/${example.file})`;
