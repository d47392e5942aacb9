import { crc32 } from './crc32.ts';

/** A part of a PNG file. */
export type PngChunk = { readonly type: string; readonly data: Uint8Array<ArrayBuffer> };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check sum. */
const frame = 12;

/** Whether a file says that it is a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * The chunks of a PNG file up to its end; null when they are cut off, too many, or damaged.
 *
 * @param isChecked whether a chunk's check sum is compared, which takes time for large ones
 */
export function readChunks(
  bytes: Uint8Array<ArrayBuffer>,
  isChecked: (type: string) => boolean = () => true,
): readonly PngChunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = signature.length;
  while (at + frame <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + frame + length;
    if (end > bytes.length || chunks.length === mostChunks) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (isChecked(type) && crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

/** Far more than a picture has. */
const mostChunks = 100_000;

/** A PNG file of these chunks. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + frame + data.length, signature.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    for (let index = 0; index < 4; index++) bytes[at + 4 + index] = type.charCodeAt(index);
    bytes.set(data, at + 8);
    const end = at + frame + data.length;
    view.setUint32(end - 4, crc32(bytes.subarray(at + 4, end - 4)));
    at = end;
  }
  return bytes;
}
