import { ExportDialog } from '#views/export/ExportDialog.tsx';
import { pictures } from './pictures/pictures.ts';

/** The export dialog with the pictures of all views. */
export function ExportSheet() {
  return <ExportDialog pictures={pictures} />;
}
