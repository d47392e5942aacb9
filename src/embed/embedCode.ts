import type { FrameView, View } from '#state/View.ts';
import { encodeView, type Vocabulary } from '#state/viewCodec.ts';

export type EmbedOrder = {
  /** Null is the whole page. */
  readonly view: FrameView | null;
  /** Whether readers of the host page are kept from changing what is asked. */
  readonly isLocked: boolean;
  /** What the frame is called for screen readers. */
  readonly title: string;
};

/** What a host page must contain to show a view as it stands: the script of this site, and the element. */
export function embedCode(
  { filter, analysis, settings }: View,
  { view, isLocked, title }: EmbedOrder,
  vocabulary: Vocabulary,
  page: Pick<Location, 'origin' | 'pathname'>,
): string {
  const home = `${page.origin}${page.pathname.replace(/[^/]*$/, '')}`;
  const { defaults } = vocabulary;
  const asked = encodeView({ ...defaults, filter }, vocabulary).toString();
  // A form of the topics stands for that view; the others do not show it.
  const forms = { ...analysis, isCoverageOpen: false };
  const hasTopics = view === null || view === 'topics';
  const looked = encodeView(
    {
      ...defaults,
      settings: { ...settings, theme: defaults.settings.theme, language: null },
      ...(hasTopics ? { analysis: forms } : {}),
    },
    vocabulary,
  );
  const form = looked.getAll('view')[0];
  looked.delete('view');
  const rest = looked.toString();
  const attributes: readonly (readonly [string, string])[] = [
    ['src', rest ? `${home}?${rest}` : home],
    ['view', view === 'topics' ? (form ?? 'topics') : (view ?? '')],
    ['filter', asked],
    ['lock', isLocked ? 'all' : ''],
    ['theme', settings.theme === defaults.settings.theme ? '' : settings.theme],
    ['lang', settings.language ?? ''],
    ['title', title],
  ];
  const written = attributes
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  return `<script src="${attributeText(home)}embed.js" async></script>\n<readout-embed${written.join('')}></readout-embed>\n`;
}

function attributeText(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
