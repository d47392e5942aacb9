import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { calendarDay, dayOf } from '#model/day.ts';
import type { ClaimGroup } from '#selectors/claimGroups.ts';
import type { MeetingYear } from '#selectors/meetingYears.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ContactMark } from '#views/ContactMark.tsx';
import coverage from './Coverage.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import styles from './Meetings.module.css';
import { Section } from './Section.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** Width that a mark takes, with the space after it. */
const pitch = 18;

/** The meetings of each year as marks, with the published counts beside them. */
export function MeetingsSection({ title, years }: { title: string; years: readonly MeetingYear[] }) {
  const { t } = useTranslator();
  const most = Math.max(
    ...years.flatMap(({ check, published }) => [
      check.units.length,
      ...published.map(({ checks: [first] }) => first.claim.number ?? 0),
    ]),
  );
  return (
    <Section id="meetings" title={title}>
      <table className={styles.table}>
        <caption>{t('coverage.meetings.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.meetings.year')}</th>
            <th scope="col">{t('coverage.meetings.marks')}</th>
            <th scope="col" className={styles.number}>
              {t('coverage.data')}
            </th>
            <th scope="col">{t('coverage.meetings.published')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={year.year} year={year} width={most * pitch + 4} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function YearRow({
  year: { year, from, to, check, published },
  width,
}: {
  year: MeetingYear;
  width: number;
}) {
  const translator = useTranslator();
  const { t, number } = translator;
  const count = check.units.length;
  const note = partWords(year, from, to, translator);
  const label = `${t('coverage.meetings.title')}: ${year}${note ? ` ${note}` : ''}, ${t('coverage.meetings.count', { count })}`;
  return (
    <tr>
      <th scope="row">
        {year}
        {note ? <span className={styles.part}>{note}</span> : null}
      </th>
      <td>
        <span className={styles.marks} style={{ inlineSize: `${width}px` }} aria-hidden="true">
          {check.units.map(([contact]) =>
            contact ? <ContactMark key={contact.id} contact={contact} /> : null,
          )}
          {published.map(({ id, checks: [first] }) => (
            <span
              key={id}
              className={styles.tick}
              style={{ insetInlineStart: `${(first.claim.number ?? 0) * pitch}px` }}
            />
          ))}
        </span>
      </td>
      <td className={styles.number}>
        <EvidenceButton label={label} figure={{ ...check, documents: null }}>
          {number(count)}
        </EvidenceButton>
      </td>
      <td>
        <ul className={styles.published}>
          {published.map((group) => (
            <Published key={group.id} group={group} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Published({ group }: { group: ClaimGroup }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { checks, span, verdict } = group;
  const [check] = checks;
  const figure = number(check.claim.number ?? 0);
  const isWhole = span === null || span.to >= dayOf(calendarDay(span.to).year, 12, 31);
  const words = isWhole
    ? figure
    : t('coverage.meetings.until', { number: figure, date: formatDay(span.to, 'short', translator) });
  return (
    <li>
      <VerdictMark verdict={verdict} />
      <EvidenceButton
        label={`${t('coverage.meetings.published')}: ${words}, ${t(`coverage.verdict.${verdict}`)}`}
        figure={{ ...check, documents: null }}
      >
        {words}
      </EvidenceButton>
      <span className={coverage.quiet}>{t('coverage.claims.total', { count: checks.length })}</span>
      <VisuallyHidden> ({t(`coverage.verdict.${verdict}`)})</VisuallyHidden>
    </li>
  );
}

/** Which part of a year was coded; null for the whole. */
function partWords(year: number, from: number, to: number, translator: Translator): string | null {
  const { t } = translator;
  if (from > dayOf(year, 1, 1)) return t('date.since', { date: formatDay(from, 'short', translator) });
  if (to < dayOf(year, 12, 31)) return t('date.until', { date: formatDay(to, 'short', translator) });
  return null;
}
