import { voices } from '#selectors/topicVoices.ts';
import { textWidth } from '#ui/textWidth.ts';
import { VoiceSign } from './VoiceSign.tsx';
import { type VoiceFigures, voiceHead } from './voiceFigures.ts';
import styles from './WhoSaidItForm.module.css';

/** What each of the four cells of a row stands for: a word where all have room, else its sign. */
export function VoiceHeads({ width, figures }: { width: number; figures: VoiceFigures }) {
  const { dataset, translator } = figures;
  const cell = width / voices.length;
  const words = voices.map((voice) => voiceHead(voice, dataset, translator));
  const isWords = words.every((word) => textWidth(word) + 4 <= cell);
  return voices.map((voice, index) => (
    <span
      key={voice}
      className={styles.head}
      style={{ insetInlineStart: `${index * cell}px`, width: `${cell}px` }}
    >
      {isWords ? words[index] : <VoiceSign voice={voice} width={cell < 20 ? 12 : 16} />}
    </span>
  ));
}
