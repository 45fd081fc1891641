// Writes definitions in the form the reader in src/NetCds.Fhir/Definitions/R4 takes: see its PackFile for the layout.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { Table, Writer } from './writer.mjs';

const blockSize = 24 * 1024;
const kinds = ['primitive-type', 'complex-type', 'resource', 'logical'];
const strengths = ['example', 'preferred', 'extensible', 'required'];
const extensions = {
  fhirType: 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type',
  regex: 'http://hl7.org/fhir/StructureDefinition/regex',
  maxValueSet: 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet',
  bestPractice: 'http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice',
};

// The blocks of the pack, not yet compressed.
export function blocksOf({ structures, valueSets, codeSystems, searchParameters }) {
  const shared = Object.fromEntries(['strings', 'types', 'typeLists', 'constraints', 'constraintLists', 'slicings', 'bindings'].map(n => [n, new Table()]));
  const encoder = new Encoder(shared);
  const blocks = [];
  const directories = [];
  const kindsOf = [
    [structures, r => encoder.structure(r), structureRank],
    [valueSets, r => encoder.valueSet(r), () => 0],
    [codeSystems, r => encoder.codeSystem(r), () => 0],
  ];

  // Addresses come first in the table of texts, in order, so that they are searched without being read.
  const sorted = kindsOf.map(([map]) => [...map.values()].sort((a, b) => Buffer.compare(Buffer.from(a.url), Buffer.from(b.url))));
  for (const list of sorted) for (const r of list) shared.strings.append(Buffer.from(r.url));
  kindsOf.forEach(([, encode, rank], i) => {
    const places = new Map();
    const ranked = sorted[i].map((resource, n) => ({ resource, n, rank: rank(resource) })).sort((a, b) => a.rank - b.rank || a.n - b.n);
    let block = null;
    for (const { resource, rank } of ranked) {
      if (!block || block.rank !== rank || block.writer.length > blockSize) {
        block = { rank, writer: new Writer() };
        blocks.push(block.writer);
      }
      places.set(resource.url, { block: blocks.length, offset: block.writer.length });
      block.writer.bytes(encode(resource));
    }
    directories.push(sorted[i].map(r => ({ ...places.get(r.url), flags: i === 0 ? kinds.indexOf(r.kind) * 2 + (r.derivation === 'constraint' ? 1 : 0) : 0 })));
  });
  blocks.push(encoder.searchParameters([...searchParameters.values()].sort((a, b) => (a.url < b.url ? -1 : 1))));

  const index = new Writer();
  for (const table of Object.values(shared)) table.write(index);
  for (const directory of directories) index.list(directory, d => index.number(d.block).number(d.offset).number(d.flags));
  return [index, ...blocks].map(b => b.toBuffer());
}

function structureRank(r) {
  if (r.derivation !== 'constraint' && (r.kind !== 'resource' || r.abstract)) return 0;
  return r.kind === 'resource' && r.derivation !== 'constraint' ? 1 : r.type === 'Extension' ? 3 : 2;
}

export function compress(blocks) {
  const compressed = blocks.map(b => brotliCompressSync(b, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20, [constants.BROTLI_PARAM_SIZE_HINT]: b.length },
  }));
  const head = Buffer.alloc(8 + blocks.length * 8);
  head.write('NCR4', 0, 'latin1');
  head.writeUInt32LE(blocks.length, 4);
  blocks.forEach((b, i) => {
    head.writeUInt32LE(compressed[i].length, 8 + i * 8);
    head.writeUInt32LE(b.length, 12 + i * 8);
  });
  return Buffer.concat([head, ...compressed]);
}

// Whether a pack holds just these blocks. Another version of the compressor may give other bytes for the same content, which is what counts.
export function holds(pack, blocks) {
  const count = pack.readUInt32LE(4);
  let offset = 8 + count * 8;
  return count === blocks.length && blocks.every((block, i) => {
    const start = offset;
    offset += pack.readUInt32LE(8 + i * 8);
    return pack.readUInt32LE(12 + i * 8) === block.length && brotliDecompressSync(pack.subarray(start, offset)).equals(block);
  }) && offset === pack.length;
}

class Encoder {
  #tables;

  constructor(tables) { this.#tables = tables; }

  structure(r) {
    const w = new Writer();
    w.number(this.#text(r.version)).number(this.#text(r.name)).number((kinds.indexOf(r.kind) << 2) | (r.abstract ? 2 : 0) | (r.derivation === 'constraint' ? 1 : 0));
    w.number(this.#text(r.type)).number(this.#text(r.baseDefinition));
    w.list(r.context ?? [], c => w.number(this.#text(c.type)).number(this.#text(c.expression)));
    w.list(r.contextInvariant ?? [], t => w.number(this.#text(t)));
    const above = [];
    return w.list(r.snapshot.element, e => this.#element(w, e, above)).toBuffer();
  }

  #element(w, e, above) {
    const depth = e.path.split('.').length - 1;
    const parent = above[depth - 1];
    const tail = depth === 0 ? e.id : parent && e.id.startsWith(`${parent.id}.`) ? e.id.slice(parent.id.length + 1) : undefined;
    const name = tail?.split(':')[0];
    const derived = tail !== undefined && e.path === (depth === 0 ? name : `${parent.path}.${name}`);
    const slice = derived && tail.includes(':') ? tail.slice(tail.indexOf(':') + 1) : undefined;
    above.length = depth;
    above.push({ id: e.id, path: e.path });

    const value = prefix => Object.keys(e).find(k => k.startsWith(prefix) && /[A-Z]/.test(k[prefix.length] ?? ''));
    const parts = [
      [!derived, () => w.number(this.#text(e.id)).number(this.#text(e.path))],
      [e.sliceName !== undefined && e.sliceName === slice, () => {}],
      [e.sliceName !== undefined && e.sliceName !== slice, () => w.number(this.#text(e.sliceName))],
      [e.slicing, () => w.number(this.#slicing(e.slicing))],
      [e.contentReference, () => w.number(this.#text(e.contentReference))],
      [e.base?.path !== e.path, () => w.number(this.#text(e.base?.path))],
      [e.base?.max !== e.max, () => w.number(maximum(e.base?.max))],
      [e.type?.length, () => w.number(this.#types(e.type))],
      ...['fixed', 'pattern', 'minValue', 'maxValue'].map(p => [value(p), () => w.number(this.#text(exactJson(e[value(p)])))]),
      [e.maxLength !== undefined, () => w.number(e.maxLength)],
      [e.constraint?.length, () => w.number(this.#constraints(e.constraint))],
      [e.binding, () => w.number(this.#binding(e.binding))],
      ...['isModifier', 'isSummary'].flatMap(k => [[e[k] !== undefined, () => {}], [e[k] === true, () => {}]]),
      [e.mustSupport === true, () => {}],
    ];
    w.number(parts.reduce((flags, [present], i) => (present ? flags | (1 << i) : flags), 0)).number(depth);
    if (derived) w.number(this.#text(tail));
    w.number(e.min === undefined ? 0 : e.min + 1).number(maximum(e.max));
    for (const [present, write] of parts) if (present) write();
  }

  #text(value) { return value === undefined ? 0 : this.#tables.strings.reference(Buffer.from(value, 'utf8')); }

  #texts(w, values) { w.list(values ?? [], t => w.number(this.#text(t))); }

  #types(types) {
    const list = new Writer();
    list.list(types, t => {
      const w = new Writer();
      w.number(this.#text(t.code)).number(this.#text(find(t, extensions.fhirType)?.valueUrl)).number(this.#text(find(t, extensions.regex)?.valueString));
      this.#texts(w, t.profile);
      this.#texts(w, t.targetProfile);
      this.#texts(w, t.aggregation);
      list.number(this.#tables.types.reference(w.toBuffer()));
    });
    return this.#tables.typeLists.reference(list.toBuffer());
  }

  #constraints(constraints) {
    const list = new Writer();
    list.list(constraints, c => {
      const w = new Writer();
      w.number(this.#text(c.key)).number((c.severity === 'warning' ? 0 : 1) | (find(c, extensions.bestPractice)?.valueBoolean ? 2 : 0));
      w.number(this.#text(c.human)).number(this.#text(c.expression)).number(this.#text(c.source));
      list.number(this.#tables.constraints.reference(w.toBuffer()));
    });
    return this.#tables.constraintLists.reference(list.toBuffer());
  }

  #slicing(slicing) {
    const w = new Writer();
    w.number(this.#text(slicing.rules)).number(slicing.ordered ? 1 : 0);
    w.list(slicing.discriminator ?? [], d => w.number(this.#text(d.type)).number(this.#text(d.path)));
    return this.#tables.slicings.reference(w.toBuffer());
  }

  #binding(binding) {
    const max = find(binding, extensions.maxValueSet);
    const w = new Writer();
    w.number(strengths.indexOf(binding.strength)).number(this.#text(binding.valueSet)).number(this.#text(max?.valueCanonical ?? max?.valueUri));
    return this.#tables.bindings.reference(w.toBuffer());
  }

  valueSet(r) {
    const w = new Writer();
    w.number(this.#text(r.version)).number(this.#text(r.name));
    for (const parts of [r.compose?.include ?? [], r.compose?.exclude ?? []]) {
      w.list(parts, p => {
        w.number(this.#text(p.system));
        w.list(p.concept ?? [], c => w.text(c.code).optionalText(c.display));
        w.list(p.filter ?? [], f => w.number(this.#text(f.property)).number(this.#text(f.op)).number(this.#text(f.value)));
        this.#texts(w, p.valueSet);
      });
    }
    return w.toBuffer();
  }

  codeSystem(r) {
    const w = new Writer();
    w.number(this.#text(r.version)).number(this.#text(r.name)).number((r.caseSensitive === false ? 0 : 1) | (r.content === 'complete' ? 2 : 0));
    this.#concepts(w, r.concept ?? []);
    return w.toBuffer();
  }

  #concepts(w, concepts) {
    w.list(concepts, c => {
      w.text(c.code).optionalText(c.display);
      w.list((c.property ?? []).filter(p => p.code !== 'deprecationDate'), p => w.number(this.#text(p.code)).text(String(propertyValue(p))));
      this.#concepts(w, c.concept ?? []);
    });
  }

  searchParameters(list) {
    const w = new Writer();
    return w.list(list, p => {
      w.number(this.#text(p.url)).number(this.#text(p.code)).number(this.#text(p.type)).number(this.#text(p.expression));
      this.#texts(w, p.base);
      this.#texts(w, p.target);
      w.list(p.component ?? [], c => w.number(this.#text(c.definition)).number(this.#text(c.expression)));
    });
  }
}

function find(holder, url) { return holder.extension?.find(e => e.url === url); }

function exactJson(value) { return JSON.stringify(value).replace(/\{"exactly":"([^"]*)"\}/g, '$1'); }

function maximum(max) { return max === undefined ? 0 : max === '*' ? 1 : Number(max) + 2; }

function propertyValue(p) {
  return p.valueCode ?? p.valueString ?? p.valueDateTime ?? p.valueCoding?.code ?? p.valueBoolean ?? p.valueInteger ?? p.valueDecimal ?? '';
}
