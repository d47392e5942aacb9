/** A share of a colour laid over a ground, as one solid colour; both are `#rrggbb`. */
export function mixColours(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(share * (over ?? 0) + (1 - share) * (under ?? 0));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
