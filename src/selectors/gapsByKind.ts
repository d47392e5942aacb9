import type { Dataset, Gap } from '#model/Dataset.ts';
import { gapKinds } from '#model/schema/vocabulary.ts';

/** What is known to be missing, by kind, in the file's order; kinds of which there is none are left out. */
export function gapsByKind({
  gaps,
}: Pick<Dataset, 'gaps'>): readonly { readonly kind: Gap['kind']; readonly gaps: readonly Gap[] }[] {
  return gapKinds.flatMap((kind) => {
    const ofKind = gaps.filter((gap) => gap.kind === kind);
    return ofKind.length > 0 ? [{ kind, gaps: ofKind }] : [];
  });
}
