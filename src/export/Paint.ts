/** The tokens that a picture is painted with, by their names in `ui/tokens.css` without the hyphens in front. */
const tokens = [
  'paper',
  'ink',
  'ink-2',
  'ink-3',
  'control',
  'rule',
  'wash',
  'wash-2',
  'band',
  'band-pinned',
  'land',
  'border',
  'slate',
  'shade-1',
  'shade-2',
  'shade-3',
  'shade-4',
  'shade-5',
] as const;
type Token = (typeof tokens)[number];

/** The colours of a channel: of its marks, their edge, and the figures on them. */
export type Tone = { readonly fill: string; readonly edge: string; readonly onFill: string };

/** Colours as `#rrggbb`, in a light or a dark picture. */
export type Paint = {
  readonly colour: Readonly<Record<Token, string>>;
  /** The colours of a channel, by its place in the data: 1 to 5. */
  readonly tone: (number: number) => Tone;
};

/**
 * Reads the colours of pictures from the page's own table of them.
 *
 * @param tokensCss the text of `ui/tokens.css`
 * @throws Error that names a token that is not there
 */
export function readPaint(tokensCss: string, isDark: boolean): Paint {
  const read = (name: string) => {
    const [, light, dark] =
      new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokensCss) ?? [];
    const colour = isDark ? dark : light;
    if (!colour) throw new Error(`tokens.css: --${name} is not light-dark(#rrggbb, #rrggbb)`);
    return colour;
  };
  const colour = Object.fromEntries(tokens.map((name) => [name, read(name)])) as Record<Token, string>;
  const tones = [1, 2, 3, 4, 5].map((number) => ({
    fill: read(`tone-${number}`),
    edge: read(`tone-${number}-edge`),
    onFill: number <= 3 ? read(`tone-${number}-text`) : colour.ink,
  }));
  return { colour, tone: (number) => tones[number - 1] ?? (tones[4] as Tone) };
}
