import type { Voice } from '#selectors/topicVoices.ts';
import { voiceHalves } from './voiceFigures.ts';

/** Two halves, one a host: filled where its documents bear the topic. */
export function VoiceSign({ voice, width = 16 }: { voice: Voice; width?: number }) {
  const [isFirst, isSecond] = voiceHalves(voice);
  return (
    <svg width={width} height="10" aria-hidden="true">
      <Half x={0.5} width={width / 2 - 1} isFilled={isFirst} />
      <Half x={width / 2 + 0.5} width={width / 2 - 1} isFilled={isSecond} />
    </svg>
  );
}

function Half({ x, width, isFilled }: { x: number; width: number; isFilled: boolean }) {
  return (
    <rect
      x={x}
      y="0.5"
      width={width}
      height="9"
      fill={isFilled ? 'var(--slate)' : 'var(--paper)'}
      stroke="var(--slate)"
    />
  );
}
