/** Lines at 45° for what is only understood; give the `id` as `fill="url(#…)"`. */
export function Hatch({ id, tile = 4, line = 1.5 }: { id: string; tile?: number; line?: number }) {
  return (
    <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={tile} height={tile} fill="var(--paper)" />
      <line x1={tile / 2} x2={tile / 2} y2={tile} stroke="var(--slate)" strokeWidth={line} />
    </pattern>
  );
}
