import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import styles from '#views/map/PlaceMap.module.css';
import { type PassedGesture, useGestures } from './useGestures.ts';

const shownMs = 1600;

/** Says how the map is moved, when a gesture has just scrolled the page instead. */
export function GestureHint({ isSelecting }: { isSelecting: boolean }) {
  const { t } = useTranslator();
  const [passed, setPassed] = useState<PassedGesture | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onPass = useCallback((gesture: PassedGesture) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPassed(null), shownMs);
    setPassed(gesture);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useGestures(onPass, isSelecting);
  return (
    <p className={styles.hint} role="status">
      {isSelecting ? t('map.drawArea') : passed ? wordsFor(passed, t) : null}
    </p>
  );
}

function wordsFor(gesture: PassedGesture, t: ReturnType<typeof useTranslator>['t']): string {
  if (gesture === 'touch') return t('map.twoFingers');
  return t('map.scrollZoom', { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' });
}
