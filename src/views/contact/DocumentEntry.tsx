import type { NumberedDocument } from '#selectors/contactDetail.ts';
import { DocumentLine } from '#views/DocumentLine.tsx';
import { documentId } from './documentId.ts';

/** One document of the panel's list, to which the numbers beside topics and outcomes lead. */
export function DocumentEntry({ number, document }: NumberedDocument) {
  return <DocumentLine number={number} document={document} anchor={documentId(number)} />;
}
