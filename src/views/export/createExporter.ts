import type { SourceLoaders } from '#data/sourceLoaders.ts';
import { type ComposedPicture, composePicture, type PictureLook } from '#export/frame/composePicture.ts';
import { type TypesetPicture, typesetPicture } from '#export/frame/typesetPicture.ts';
import { type Paint, readPaint } from '#export/Paint.ts';
import type { Picture, PictureSelection } from '#export/Picture.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import { formatDay } from '#i18n/formatDate.ts';
import type { Config } from '#model/Config.ts';
import { localNote } from '#selectors/localNote.ts';
import type { PictureName, View } from '#state/View.ts';
import type { Vocabulary } from '#state/viewCodec.ts';
import tokensCss from '#ui/tokens.css?raw';
import type { PictureContext, PictureMakers } from '#views/PictureContext.ts';
import { documentIds } from './citationsOf.ts';
import { dataVersion } from './dataVersion.ts';
import { exportAddress } from './exportAddress.ts';

/** What the words of the frame are of one picture or of several with the list of documents beside them. */
export type Attachment = 'alone' | 'attached';

/** Makes pictures of one state of the page. */
export type Exporter = {
  readonly context: PictureContext;
  readonly sentence: string;
  /** The page as it stands, at whose address everything is found again. */
  readonly view: View;
  readonly loadPackage: SourceLoaders['loadPackage'];
  readonly paintOf: (isDark: boolean) => Paint;
  readonly picture: (name: PictureName) => Promise<Picture>;
  /** The address at which what a picture shows is found again. */
  readonly addressOf: (name: PictureName) => string;
  readonly selectionOf: (picture: Picture) => PictureSelection;
  readonly wordsOf: (name: PictureName, attachment: Attachment) => Promise<ComposedPicture['words']>;
  readonly compose: (
    name: PictureName,
    look: PictureLook,
    attachment?: Attachment,
    signal?: AbortSignal,
  ) => Promise<TypesetPicture>;
};

/** What the site gives its pictures. */
export type ExportSite = {
  readonly page: Pick<Location, 'origin' | 'pathname'>;
  readonly vocabulary: Pick<Vocabulary, 'defaults'>;
  /** CSS values in place of those of the page's own table. */
  readonly variables: Config['variables'];
  readonly loadPackage: SourceLoaders['loadPackage'];
};

export function createExporter(
  makers: PictureMakers,
  context: PictureContext,
  view: View,
  { page, vocabulary, variables, loadPackage }: ExportSite,
): Exporter {
  const { snapshot, translator } = context;
  const { dataset, filter, selected } = snapshot;
  const { t, language } = translator;
  const sentence = filterSentence(dataset, filter, selected, translator);
  const paintOf = (isDark: boolean) => readPaint(siteTokens(variables), isDark);
  const drawn = new Map<PictureName, Promise<Picture>>();
  const picture = (name: PictureName) => {
    const made = drawn.get(name) ?? makers[name](context);
    drawn.set(name, made);
    // The next time tries again.
    made.catch(() => drawn.delete(name));
    return made;
  };
  const addressOf = (name: PictureName) => exportAddress(view, name, page, vocabulary);
  const selectionOf = ({ selection }: Picture) =>
    selection ?? { sentence, contacts: selected, documents: documentIds(context) };
  const wordsOf = async (name: PictureName, attachment: Attachment) => {
    const shown = selectionOf(await picture(name));
    const local = localNote(dataset, shown.contacts, shown.documents, translator);
    const source = t(attachment === 'attached' ? 'picture.sourceAttached' : 'picture.source', {
      documents: t('count.documents', { count: shown.documents.length }),
      version: dataset.version,
      date: formatDay(dataset.coverage.end, 'long', translator),
    });
    return {
      sentence: shown.sentence,
      source: local === null ? source : `${source} ${local}`,
      local,
      address: addressOf(name),
      version: dataVersion(dataset),
      productName: t('app.name'),
      continues: t('picture.continues'),
      language,
    };
  };
  return {
    context,
    sentence,
    view,
    loadPackage,
    paintOf,
    picture,
    addressOf,
    selectionOf,
    wordsOf,
    compose: async (name, look, attachment = 'alone', signal) => {
      const words = await wordsOf(name, attachment);
      const shown = await picture(name);
      const paint = paintOf(look.ground === 'dark');
      const compose = (measure: Parameters<typeof composePicture>[3]['measure']) =>
        composePicture(shown, words, look, { paint, measure });
      return typesetPicture(compose, `${shown.title} ${words.sentence} ${words.source}`, signal);
    },
  };
}

/** The page's own table of colours, with a site's before it: the first of a name is read. */
function siteTokens(variables: Config['variables']): string {
  const own = Object.entries(variables).map(([name, value]) => `${name}: ${value};`);
  return [...own, tokensCss].join('\n');
}
