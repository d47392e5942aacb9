import { type ReactNode, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { PlaceButton } from './PlaceButton.tsx';
import type { PointedPlace } from './PlaceTooltip.tsx';
import type { PlaceLabel } from './placeLabels.ts';
import { useCircleKeys } from './useCircleKeys.ts';
import { useCirclePointer } from './useCirclePointer.ts';
import type { PlacedCircle } from './usePlacedCircles.ts';

type PlaceCirclesProps = {
  readonly circles: readonly PlacedCircle[];
  readonly placed: readonly PlaceLabel[];
  readonly onPoint: (pointed: PointedPlace | null) => void;
  /** The names of the circles, which take clicks for them. */
  readonly children: ReactNode;
};

/** The places as one set of buttons: a single stop for Tab, the arrows step through it by count. */
export function PlaceCircles({ circles, placed, onPoint, children }: PlaceCirclesProps) {
  const { t } = useTranslator();
  const group = useRef<SVGGElement>(null);
  const { current, setCurrent, ...keys } = useCircleKeys(circles, group, onPoint);
  const pointer = useCirclePointer(circles, onPoint, setCurrent);
  const hasChoice = circles.some(({ of }) => of.isChosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no other element for a group
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it hears what its buttons hear
    <g ref={group} role="group" aria-label={t('map.title')} {...keys} {...pointer}>
      {circles.map((circle) => (
        <PlaceButton
          key={circle.id}
          circle={circle}
          inside={placed.find(({ id }) => id === circle.id)?.inside ?? null}
          isCurrent={circle.id === current}
          isDimmed={hasChoice && !circle.of.isChosen}
        />
      ))}
      {children}
    </g>
  );
}
