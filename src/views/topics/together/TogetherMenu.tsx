import { useTranslator } from '#i18n/useTranslator.ts';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { type MatrixSize, matrixSizes } from './matrixLayout.ts';
import { type PairShade, pairShades } from './pairFigures.ts';

type TogetherMenuProps = {
  readonly size: MatrixSize;
  readonly onSize: (size: MatrixSize) => void;
  readonly shade: PairShade;
  readonly onShade: (shade: PairShade) => void;
};

/** How many topics the matrix has, and what its shade stands for. */
export function TogetherMenu({ size, onSize, shade, onShade }: TogetherMenuProps) {
  const { t } = useTranslator();
  const full = t('topics.together.most', { count: size });
  return (
    <ChoiceMenu
      full={full}
      brief={t('topics.together.most.brief', { count: size })}
      choices={[
        {
          title: t('topics.together.size'),
          value: String(size),
          options: matrixSizes.map((count) => ({
            value: String(count),
            label: t('topics.together.most', { count }),
          })),
          onChange: (value) => onSize(matrixSizes.find((known) => String(known) === value) ?? size),
        },
        {
          title: t('topics.together.shade'),
          value: shade,
          options: pairShades.map((value) => ({ value, label: t(`topics.together.shade.${value}`) })),
          onChange: (value) => onShade(pairShades.find((known) => known === value) ?? shade),
        },
      ]}
    />
  );
}
