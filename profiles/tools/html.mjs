// The data dictionary as one page of HTML that needs nothing else.
import { breaks, brief, codesBySystem, compatibleName, conversion, intro, mark, markMeaning, valueTypes } from './wording.mjs';

const text = value => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const code = value => `<code>${text(value)}</code>`;
const inline = value => text(value).replace(/`([^`]+)`/g, '<code>$1</code>');

const style = `
:root { --ink: #1c2530; --soft: #57636f; --line: #d9dfe5; --back: #fff; --tint: #f4f7f9; --mark: #0b6b74; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ee; --soft: #a3aeb9; --line: #36414c; --back: #161c22; --tint: #1f272f; --mark: #6fc7cf; --warn: #e0b25a; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--back); font: 16px/1.5 system-ui, sans-serif; display: grid; grid-template-columns: 18rem minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1rem; background: var(--tint); border-right: 1px solid var(--line); font-size: .9rem; }
nav input { width: 100%; padding: .4rem .5rem; margin-bottom: .5rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: .3rem; }
nav h2 { font-size: .8rem; margin: 1rem 0 .2rem; color: var(--soft); text-transform: uppercase; letter-spacing: .04em; }
nav a { display: block; padding: .1rem 0; color: inherit; text-decoration: none; }
nav a:hover, nav a:focus { color: var(--mark); text-decoration: underline; }
main { padding: 1.5rem 2.5rem; max-width: 62rem; }
section { border-top: 1px solid var(--line); padding: 1rem 0; }
h1 { margin: 0 0 .5rem; } h3 { margin: 0 0 .2rem; font-size: 1.2rem; } h4 { margin: 1rem 0 .2rem; font-size: .95rem; color: var(--soft); }
p { margin: .3rem 0; } a { color: var(--mark); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } td, th { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); } code { font-size: .88em; background: var(--tint); padding: .05em .3em; border-radius: .2rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; background: var(--tint); padding: .8rem; border-radius: .3rem; font-size: .82rem; } pre code { padding: 0; background: none; overflow-wrap: normal; }
ul { margin: .3rem 0; padding-left: 1.2rem; } .warning { color: var(--warn); } summary { cursor: pointer; color: var(--mark); }
.place { color: var(--soft); overflow-wrap: anywhere; } [hidden] { display: none !important; }
@media (max-width: 50rem) { body { grid-template-columns: minmax(0, 1fr); } nav { position: static; height: auto; max-height: 40vh; } main { padding: 1rem; } }
@media print { body { display: block; } nav { display: none; } }`;

const script = `
const find = document.getElementById('find');
find.addEventListener('input', () => {
  const word = find.value.trim().toLowerCase();
  for (const section of document.querySelectorAll('section[id]')) {
    const fits = section.textContent.toLowerCase().includes(word);
    section.hidden = !fits;
    document.querySelector('nav a[href="#' + section.id + '"]').hidden = !fits;
  }
  for (const heading of document.querySelectorAll('nav h2, main h2')) {
    const items = [];
    for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) items.push(next);
    heading.hidden = items.every(i => i.hidden);
  }
});`;

export function asHtml(groups, withoutProfile) {
  const nav = groups.map(g => `<h2>${text(g.title)}</h2>\n${g.concepts.map(c => `<a href="#${c.id}">${text(c.title)}</a>`).join('\n')}`).join('\n');
  const body = groups.map(g => `<h2>${text(g.title)}</h2>\n${g.concepts.map(concept).join('\n')}`).join('\n');
  const rest = table(['resource', 'facts'], withoutProfile.map(x => [text(x.type), x.facts.map(code).join(', ')]));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Data dictionary: neuroendocrine liver metastases</title>
<style>${style}
</style>
</head>
<body>
<nav aria-label="Concepts"><label for="find">Find a concept, code or fact</label>
<input id="find" type="search" autocomplete="off">
${nav}
</nav>
<main>
<h1>Data dictionary</h1>
<p>${[...intro, markMeaning].map(inline).join(' ')}</p>
${body}
<h2>Read without a profile</h2>
<p>The fact catalogue says how these are recorded.</p>
${rest}
</main>
<script>${script}
</script>
</body>
</html>
`;
}

function concept(c) {
  const parts = [`<h3>${text(c.title)}</h3>`, `<p>${text(c.description)}</p>`, `<p class="place">${c.type} · ${code(c.url)}</p>`];
  if (c.facts.length > 0) parts.push(table(['fact', 'what it is', 'holds for'], c.facts.map(f => [code(f.name), text(f.title), text(f.window)])));
  if (c.codes.length > 0) parts.push(`<h4>Codes (${c.strength === 'required' ? 'one of them is needed' : 'by which it is recognised'})</h4>`, codes(c.codes));
  if (c.types.length > 0) parts.push('<h4>Value</h4>', `<p>${text(valueTypes(c.types))}.${c.range ? ` From ${text(c.range)}.` : ''}</p>`);
  if (c.units.length > 0) parts.push(`<p>Units: ${c.units.map(u => `${code(u.unit)}${text(conversion(u))}`).join(', ')}.</p>`);
  if (c.answers.length > 0) parts.push('<h4>Answers</h4>', codes(c.answers));
  if (c.compatible.length > 0) {
    parts.push('<h4>Compatible with</h4>', `<ul>${c.compatible.map(x => `<li><a href="${text(x.profile)}">${text(compatibleName(x.profile))}</a>${x.note ? `: ${text(x.note)}` : ''}</li>`).join('')}</ul>`);
  }
  parts.push('<h4>What breaks it</h4>', `<ul>${breaks(c).map(b => `<li${b.severity === 'error' ? '' : ' class="warning"'}>${b.severity === 'error' ? '' : 'Warning: '}${text(b.text)}${b.key ? ` ${code(b.key)}` : ''}</li>`).join('')}</ul>`);
  const example = c.examples.find(e => e.valid);
  parts.push(`<details><summary>Example</summary><pre><code>${text(brief(example.resource))}</code></pre></details>`);
  return `<section id="${c.id}">\n${parts.join('\n')}\n</section>`;
}

const codes = list => table(['system', 'codes'], codesBySystem(list).map(([system, entries]) => [text(system), entries.map(e => `${code(e.code)}${mark(e)} ${text(e.words)}`.trim()).join(', ')]));

const table = (head, rows) => `<table><thead><tr>${head.map(h => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map(r => `<tr>${r.map(c => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
