import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { mostMentions, type TopicLifeLines } from '#selectors/topicLifeLines.ts';

type LifeLineNotesProps = {
  readonly lived: TopicLifeLines;
  /** Contacts of which no topic is known. */
  readonly uncoded: number;
};

/** What a reader of lines should mind: up to which day they are looked at. */
export function LifeLineNotes({ lived: { until, endsEarly, isCrowded }, uncoded }: LifeLineNotesProps) {
  const translator = useTranslator();
  const { t, number } = translator;
  const date = formatDay(until, 'long', translator);
  return (
    <>
      <p>{t(endsEarly ? 'topics.lifeLines.note.endsEarly' : 'topics.lifeLines.note', { date })}</p>
      <p>
        {isCrowded
          ? t('topics.lifeLines.note.crowded', { count: number(mostMentions) })
          : t('topics.lifeLines.note.click')}
        {uncoded > 0 ? ` ${t('topics.note.uncoded', { count: uncoded })}` : ''}
      </p>
    </>
  );
}
