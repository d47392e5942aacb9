import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { byFrequency, topicGroups } from '#selectors/topicGroups.ts';
import { rankedPairs, topicPairs } from '#selectors/topicPairs.ts';
import { textWidth } from '#ui/textWidth.ts';
import { useElementSize } from '#ui/useElementSize.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useTopicEvidence } from '#views/topics/useTopicEvidence.ts';
import { useDerived } from '#views/useDerived.ts';
import { useLook } from '#views/useLook.ts';
import { matrixLayout, matrixSizes } from './matrixLayout.ts';
import { PairLegend } from './PairLegend.tsx';
import { PairList } from './PairList.tsx';
import { PairMatrix, type PointedPair } from './PairMatrix.tsx';
import { PairTable } from './PairTable.tsx';
import type { PairFigures } from './pairFigures.ts';
import styles from './TogetherForm.module.css';
import { TogetherMenu } from './TogetherMenu.tsx';
import { togetherLook } from './togetherLook.ts';

const mostTopics = matrixSizes.at(-1);

/** Which topics were discussed at the same contacts. */
export function TogetherForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const snapshot = useSnapshot();
  const pairs = useDerived(topicPairs);
  const show = useTopicEvidence();
  const frame = useElementSize();
  const [{ asked, shade }, setLook] = useLook(togetherLook);
  const [pointed, setPointed] = useState<PointedPair>(null);
  const rows = topicGroups(snapshot.dataset, pairs.counts, 'contacts', translator)
    .flatMap((group) => group.rows)
    .sort(byFrequency(translator));
  const contacts = snapshot.except('topic');
  const figures: PairFigures = {
    pairs,
    rows,
    contacts,
    translator,
    certainties: snapshot.filter.coding,
    show,
  };
  const ranked = rankedPairs(
    pairs,
    rows.map(({ topic }) => topic.id),
  );
  const labels =
    12 + Math.max(0, ...rows.slice(0, mostTopics).map(({ label }) => Math.ceil(textWidth(label, 12, 700))));
  const layout = matrixLayout(frame.width, labels, asked);
  const shown = rows.filter(({ total }) => total > 0).slice(0, layout.size);
  return (
    <>
      {isTable ? null : (
        <FormActions>
          <TogetherMenu size={layout.size} shade={shade} onChange={setLook} />
        </FormActions>
      )}
      <div ref={frame.ref}>
        {isTable ? <PairTable ranked={ranked} figures={figures} /> : null}
        {isTable || frame.width === 0 ? null : (
          <div className={`${styles.body} ${layout.isBeside ? '' : styles.narrow}`}>
            <div className={styles.scroll}>
              <PairMatrix
                rows={shown}
                figures={figures}
                shade={shade}
                layout={layout}
                labels={labels}
                pointed={pointed}
                onPoint={setPointed}
              />
            </div>
            <div className={styles.beside}>
              <PairList ranked={ranked} figures={figures} onPoint={setPointed} />
              <PairLegend rows={shown} shade={shade} figures={figures} pointed={pointed} />
              <MatchChoice />
            </div>
          </div>
        )}
      </div>
    </>
  );
}
