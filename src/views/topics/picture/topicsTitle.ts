import { areOfPrincipals } from '#selectors/areOfPrincipals.ts';
import { principalNames } from '#selectors/principalNames.ts';
import type { PictureContext } from '#views/PictureContext.ts';

/** `What A and B discussed`, with what the form shows of it; names are given where they alone met or spoke. */
export function topicsTitle(context: PictureContext, part?: string): string {
  const title = whatIsCounted(context);
  return part ? context.translator.t('picture.topics.titlePart', { title, part }) : title;
}

function whatIsCounted({ snapshot, translator }: PictureContext): string {
  const { dataset, selected } = snapshot;
  const { t } = translator;
  const counted = snapshot.except('topic', 'time');
  if (selected.length === 0 || counted.some(({ status }) => status !== 'held')) return t('picture.topics.of');
  return areOfPrincipals(dataset, counted)
    ? t('picture.topics.discussedBy', { names: principalNames(dataset, translator) })
    : t('picture.topics.discussed');
}
