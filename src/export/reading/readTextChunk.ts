/** Longer than any address: what unfolds to more is not read on. */
const mostBytes = 100_000;

/**
 * The text of an iTXt chunk with a keyword, compressed or not; null when it has another keyword, or cannot be read.
 */
export async function readTextChunk(data: Uint8Array<ArrayBuffer>, keyword: string): Promise<string | null> {
  const start = keyword.length;
  if (latin(data.subarray(0, start)) !== keyword || data[start] !== 0) return null;
  const [isCompressed, method] = [data[start + 1], data[start + 2]];
  const language = data.indexOf(0, start + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return null;
  const content = data.subarray(translated + 1);
  if (isCompressed !== 1) return decode(content);
  return method === 0 ? decode(await inflate(content)) : null;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function decode(bytes: Uint8Array | null): string | null {
  return bytes === null || bytes.length > mostBytes ? null : new TextDecoder().decode(bytes);
}

/** Unfolds what zlib has packed; null when it is damaged or unfolds to more than there is reason for. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const unfolded = new Uint8Array(mostBytes);
  let size = 0;
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  // What goes wrong is seen by the reader, below.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return unfolded.subarray(0, size);
      if (size + value.length > mostBytes) {
        await reader.cancel();
        return null;
      }
      unfolded.set(value, size);
      size += value.length;
    }
  } catch {
    return null;
  }
}
