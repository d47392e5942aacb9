import type { Translator } from '#i18n/Translator.ts';
import { type PictureName, topicForms } from '#state/View.ts';

/** What the page calls the view that a picture is of. */
export function pictureTitle(name: PictureName, { t }: Translator): string {
  const form = topicForms.find((candidate) => candidate === name);
  if (form) return t('export.picture.topics', { topics: t('topics.title'), form: t(`topics.form.${form}`) });
  switch (name) {
    case 'page':
      return t('export.picture.page');
    case 'histogram':
      return t('timeline.perQuarter');
    case 'timeline':
    case 'map':
      return t(`${name}.title`);
    default:
      return t('contacts.title');
  }
}
