import { type PairFigures, pairName, pairShares } from './pairFigures.ts';
import styles from './TogetherForm.module.css';

type PairReadoutProps = { readonly pointed: readonly [string, string]; readonly figures: PairFigures };

/** What a cell says, with the part of each topic's contacts that it is. */
export function PairReadout({ pointed, figures }: PairReadoutProps) {
  const [one, other] = pointed.map((id) => figures.rows.find(({ topic }) => topic.id === id));
  if (!one || !other) return null;
  return (
    <>
      <p className={styles.pointedName}>{pairName(one, other, figures)}</p>
      {pairShares(one, other, figures).map((part) => (
        <p key={part}>{part}</p>
      ))}
    </>
  );
}
