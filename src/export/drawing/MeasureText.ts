/** The width of words in pixels, in the pictures' typeface at a size and weight. */
export type MeasureText = (text: string, size: number, weight?: 400 | 700) => number;
