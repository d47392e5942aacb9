import type { PictureContext } from '#views/PictureContext.ts';

/** `What A and B discussed`, with what the form shows of it after a colon; names are given where they alone met. */
export function topicsTitle({ snapshot, translator }: PictureContext, part?: string): string {
  const { dataset } = snapshot;
  const { t, label, list } = translator;
  const names = dataset.principals.flatMap((id) => {
    const official = dataset.officials.get(id);
    return official ? [label(official.name)] : [];
  });
  const isTheirs = snapshot.except('topic', 'time').every(({ level }) => level === 'minister');
  const title =
    isTheirs && names.length > 0
      ? t('picture.topics.discussedBy', { names: list(names) })
      : t('picture.topics.discussed');
  return part ? t('picture.topics.titlePart', { title, part }) : title;
}
