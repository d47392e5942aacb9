import { mixColours } from '#export/drawing/mixColours.ts';
import type { Paint, Tone } from '#export/Paint.ts';
import type { Dataset } from '#model/Dataset.ts';
import { channelTone } from '#views/channelTone.ts';

/** How much of a colour is left outside of the chosen time; the edge keeps more, so that shapes are still seen. */
const paleFill = 0.25;
const paleEdge = 0.55;

/** The colours of a channel; what has none, such as a lane of a format, is slate. */
export function toneOf(paint: Paint, dataset: Dataset, channel: string): Tone {
  const number = channelTone(dataset, channel);
  return number > 0 ? paint.tone(number) : slateTone(paint);
}

/** Of signs that stand for all channels. */
export function slateTone({ colour }: Paint): Tone {
  return { fill: colour.slate, edge: colour.slate, onFill: colour.paper };
}

/** The colours of what lies outside of the chosen time, solid on paper. */
export function paleTone({ fill, edge, onFill }: Tone, { colour }: Paint): Tone {
  return {
    fill: mixColours(fill, colour.paper, paleFill),
    edge: mixColours(edge, colour.paper, paleEdge),
    onFill,
  };
}
