import { Fragment } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { occasionLine } from '#selectors/contactWords.ts';
import { Highlighted } from '#views/Highlighted.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** Place, channel and format; of these, free text is looked for in the names of the place alone. */
export function OccasionLine({ contact }: { contact: Contact }) {
  const { venues } = useDataset();
  const translator = useTranslator();
  const line = occasionLine(useDataset(), contact, translator);
  const names = [contact.venue, contact.place].flatMap((id) => {
    const venue = id === null ? undefined : venues.get(id);
    return venue ? [translator.label(venue.name)] : [];
  });
  return (
    <span>
      {piecesOf(line, names).map(({ text, isName, start }) => (
        <Fragment key={start}>{isName ? <Highlighted text={text} /> : text}</Fragment>
      ))}
    </span>
  );
}

/** A line cut at the names that it has, each looked for after the one before. */
function piecesOf(line: string, names: readonly string[]) {
  const pieces: { text: string; isName: boolean; start: number }[] = [];
  let at = 0;
  for (const name of names) {
    const start = line.indexOf(name, at);
    if (start < 0) continue;
    pieces.push(
      { text: line.slice(at, start), isName: false, start: at },
      { text: name, isName: true, start },
    );
    at = start + name.length;
  }
  return [...pieces, { text: line.slice(at), isName: false, start: at }].filter(({ text }) => text !== '');
}
