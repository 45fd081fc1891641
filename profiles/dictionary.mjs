// Writes the data dictionary for people, as Markdown and as one page of HTML: node dictionary.mjs [--check]
// It says what the compiled profiles, the catalogues and the examples say. With --check nothing is written: the exit code says whether it still does.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHtml } from './tools/html.mjs';
import { asMarkdown } from './tools/markdown.mjs';
import { dictionary, withoutProfile } from './tools/model.mjs';
import { fail, here } from './tools/text.mjs';

const check = process.argv.includes('--check');
const pages = [['dictionary.md', asMarkdown(dictionary, withoutProfile)], ['dictionary.html', asHtml(dictionary, withoutProfile)]];
const differs = pages.filter(([name, text]) => !existsSync(join(here, name)) || readFileSync(join(here, name), 'utf8') !== text).map(([name]) => name);
if (check && differs.length > 0) {
  fail(`profiles: not what the profiles give: ${differs.join(', ')}. Run: node profiles/dictionary.mjs`);
}

if (!check) {
  for (const [name, text] of pages) writeFileSync(join(here, name), text);
}
console.log(`profiles: data dictionary of ${dictionary.flatMap(g => g.concepts).length} concepts, ${check ? 'as it should be' : `${differs.length} pages changed`}.`);
