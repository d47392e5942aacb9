import type { FoundText } from '#filter/engine/TextSearch.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { Highlighted } from './Highlighted.tsx';
import { useTextQuery } from './SnapshotProvider.tsx';

type FoundTextsProps = {
  readonly contact: Contact;
  /** Texts of the contact that the reader sees beside this. */
  readonly shown: readonly string[];
  /** Gives a text even where all that is looked for is shown, for what stands around it. */
  readonly hasContext?: boolean;
  readonly className: string | undefined;
};

/** Why free text found a contact: where its words stand, other than in what is shown; nothing when none are looked for. */
export function FoundTexts({ contact, shown, hasContext = false, className }: FoundTextsProps) {
  const asked = useTextQuery();
  if (!asked) return null;
  const { search, query } = asked;
  const open = search.whereFound(contact, query, shown);
  const isMore = ({ text }: FoundText) => !shown.includes(text);
  const found = open.length > 0 || !hasContext ? open : search.whereFound(contact, query, []).filter(isMore);
  if (found.length === 0) return null;
  return (
    <span className={className} data-found>
      {found.map((one, number) => (
        <span key={`${one.source} ${one.text}`}>
          {number > 0 ? ' · ' : null}
          <Found {...one} />
        </span>
      ))}
    </span>
  );
}

function Found({ source, about, text, language, excerpt }: FoundText) {
  const { t, label } = useTranslator();
  const name = about ? label(about) : '';
  const isOtherName = name !== '' && name !== text;
  return (
    <>
      {t(isOtherName && hasOtherNames(source) ? `search.in.other.${source}` : `search.in.${source}`, {
        name,
      })}
      :{' '}
      <span lang={language}>
        <Highlighted text={excerpt} />
      </span>
    </>
  );
}

function hasOtherNames(source: FoundText['source']): source is 'place' | 'topic' | 'official' {
  return source === 'place' || source === 'topic' || source === 'official';
}
