import { useTranslator } from '#i18n/useTranslator.ts';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { menuChoice } from '#views/topics/menuChoice.ts';
import { type MatrixSize, matrixSizes } from './matrixLayout.ts';
import { type PairShade, pairShades } from './pairFigures.ts';
import type { TogetherLook } from './togetherLook.ts';

type TogetherMenuProps = {
  readonly size: MatrixSize;
  readonly shade: PairShade;
  readonly onChange: (changed: Partial<TogetherLook>) => void;
};

/** How many topics the matrix has, and what its shade stands for. */
export function TogetherMenu({ size, shade, onChange }: TogetherMenuProps) {
  const { t } = useTranslator();
  const full = t('topics.together.most', { count: size });
  return (
    <ChoiceMenu
      full={full}
      brief={t('topics.together.most.brief', { count: size })}
      choices={[
        menuChoice(
          t('topics.together.size'),
          size,
          matrixSizes,
          (count) => t('topics.together.most', { count }),
          (asked) => onChange({ asked }),
        ),
        menuChoice(
          t('topics.together.shade'),
          shade,
          pairShades,
          (value) => t(`topics.together.shade.${value}`),
          (chosen) => onChange({ shade: chosen }),
        ),
      ]}
    />
  );
}
