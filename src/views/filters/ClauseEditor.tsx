import type { Dimension } from '#filter/Filter.ts';
import { ListEditor } from './ListEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TimeEditor } from './TimeEditor.tsx';

/** Sets the clause of one dimension. */
export function ClauseEditor({ dimension, onDone }: { dimension: Dimension; onDone: () => void }) {
  if (dimension === 'time') return <TimeEditor onDone={onDone} />;
  if (dimension === 'text') return <TextEditor onDone={onDone} />;
  return <ListEditor dimension={dimension} />;
}
