/** Lengths in the headers of a WOFF file, an sfnt file, and of what each says of a table. */
const woff = { header: 44, entry: 20 };
const sfnt = { header: 12, entry: 16 };

/**
 * Unpacks a WOFF file (version 1) into the font that it holds, once and for all: read as it is, its tables would be
 * inflated again for every glyph.
 *
 * @returns the bytes themselves when they are no WOFF file
 */
export async function unpackWoff(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // "wOFF"
  if (view.getUint32(0) !== 0x774f4646) return bytes;
  const tables = await Promise.all(
    Array.from({ length: view.getUint16(12) }, (_, index) =>
      readTable(bytes, view, woff.header + index * woff.entry),
    ),
  );
  const file = new Uint8Array(
    tables.reduce((length, { content }) => length + padded(content.length), offsetOfTables(tables.length)),
  );
  writeFont(file, view.getUint32(4), tables);
  return file;
}

type Table = { readonly tag: number; readonly checksum: number; readonly content: Uint8Array };

async function readTable(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: number): Promise<Table> {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(entry + at),
  ) as [number, number, number, number, number];
  const stored = bytes.subarray(offset, offset + packed);
  return { tag, checksum, content: packed < length ? await inflate(stored) : stored };
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function writeFont(file: Uint8Array<ArrayBuffer>, flavour: number, tables: readonly Table[]): void {
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  const search = [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16];
  for (const [index, value] of search.entries()) view.setUint16(4 + 2 * index, value);
  let offset = offsetOfTables(tables.length);
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = sfnt.header + index * sfnt.entry;
    for (const [part, value] of [tag, checksum, offset, content.length].entries())
      view.setUint32(entry + 4 * part, value);
    file.set(content, offset);
    offset += padded(content.length);
  }
}

function offsetOfTables(count: number): number {
  return sfnt.header + count * sfnt.entry;
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
