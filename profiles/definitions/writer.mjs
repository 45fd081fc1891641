// Bytes of the pack: variable-length numbers (seven bits a byte, low first) and tables that hold each value once.
export class Writer {
  #parts = [];
  #length = 0;

  get length() { return this.#length; }

  number(value) {
    const bytes = [];
    do {
      const low = value % 128;
      value = Math.floor(value / 128);
      bytes.push(value > 0 ? low | 128 : low);
    } while (value > 0);
    return this.bytes(Buffer.from(bytes));
  }

  text(value) {
    const bytes = Buffer.from(value, 'utf8');
    return this.number(bytes.length).bytes(bytes);
  }

  // A text that may be missing: its length plus one, or zero.
  optionalText(value) {
    if (value === undefined) return this.number(0);
    const bytes = Buffer.from(value, 'utf8');
    return this.number(bytes.length + 1).bytes(bytes);
  }

  list(items, write) {
    this.number(items.length);
    for (const item of items) write(item);
    return this;
  }

  bytes(bytes) {
    this.#parts.push(bytes);
    this.#length += bytes.length;
    return this;
  }

  toBuffer() { return Buffer.concat(this.#parts); }
}

// Each different value once, in the order first met; a reference is its number plus one, zero for none.
export class Table {
  #numbers = new Map();
  #items = [];

  reference(bytes) {
    const key = bytes.toString('latin1');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.append(bytes);
    }
    return number + 1;
  }

  // Adds at the end even when it is there, for values whose place counts.
  append(bytes) {
    const key = bytes.toString('latin1');
    if (!this.#numbers.has(key)) this.#numbers.set(key, this.#items.length);
    return this.#items.push(bytes) - 1;
  }

  write(writer) {
    writer.number(this.#items.length);
    for (const item of this.#items) writer.number(item.length);
    for (const item of this.#items) writer.bytes(item);
  }
}
