import { type PictureName, topicForms, type View } from '#state/View.ts';
import { encodeView, type Vocabulary } from '#state/viewCodec.ts';

/** What the link calls the view that a picture is of; a form of the topics is named by itself. */
const viewOf: Readonly<Partial<Record<PictureName, string>>> = {
  timeline: 'timeline',
  histogram: 'timeline',
  map: 'map',
  frequency: 'topics',
  contacts: 'contacts',
};

/** The address at which what a picture shows is found again. */
export function exportAddress(
  view: View,
  name: PictureName,
  page: Pick<Location, 'origin' | 'pathname'>,
  vocabulary: Pick<Vocabulary, 'defaults'>,
): string {
  const form = topicForms.find((candidate) => candidate === name) ?? view.analysis.form;
  const shown = viewOf[name];
  const query = encodeView(
    { ...view, contact: null, analysis: { ...view.analysis, form, isCoverageOpen: false } },
    vocabulary,
    new URLSearchParams(shown ? { view: shown } : {}),
  ).toString();
  return `${page.origin}${page.pathname}${query && `?${query}`}`;
}
