const encoded = new WeakMap<Uint8Array, string>();

/** Bytes as base64. The text stays as long as the bytes do: the same fonts go into every picture. */
export function toBase64(bytes: Uint8Array): string {
  const known = encoded.get(bytes);
  if (known !== undefined) return known;
  const parts: string[] = [];
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  const text = btoa(parts.join(''));
  encoded.set(bytes, text);
  return text;
}
