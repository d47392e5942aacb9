import { createHash } from 'node:crypto';

/** RFC 9562's namespace of names that are URLs or URNs. */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The UUID, version 5, of a name: the same name has the same one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5 | RFC 9562, section 5.5}
 */
export function uuidOf(name: string, namespace = urlNamespace): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
