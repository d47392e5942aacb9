import { fewestOfBoth, fewestReadouts, type Voice, voices } from '#selectors/topicVoices.ts';
import { LegendKey } from '#views/topics/LegendKey.tsx';
import textStyles from '#views/topics/LegendText.module.css';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import { VoiceSign } from './VoiceSign.tsx';
import { type VoiceFigures, voiceName } from './voiceFigures.ts';
import styles from './WhoSaidItForm.module.css';

/** What the cells stand for, how many contacts have such readouts at all, and what that lets a reader say. */
export function VoiceLegend({ figures }: { figures: VoiceFigures }) {
  const { found, translator } = figures;
  const { t } = translator;
  const both = found.readouts.both.length;
  return (
    <>
      <div className={styles.keys}>
        {voices.map((voice) => (
          <VoiceKey key={voice} voice={voice} figures={figures} />
        ))}
      </div>
      <div className={textStyles.text}>
        {both < fewestOfBoth ? (
          <p className={textStyles.warning}>{t('topics.voices.warning', { count: both })}</p>
        ) : null}
        <p>
          {t('topics.voices.note')} {t('topics.voices.quiet', { count: fewestReadouts })}
        </p>
      </div>
      <MatchChoice />
    </>
  );
}

/** A voice with its sign, and the number of contacts that have just these readouts; the button shows them. */
function VoiceKey({ voice, figures }: { voice: Voice; figures: VoiceFigures }) {
  const { dataset, found, translator } = figures;
  const contacts = found.readouts[voice];
  const hostSides = dataset.hosts.map(({ side }) => side);
  const readouts = contacts
    .flatMap(({ documents }) => documents)
    .filter((id) => hostSides.includes(dataset.documents.get(id)?.side ?? ''));
  const name = translator.t('topics.voices.key', {
    voice: voiceName(voice, dataset, translator),
    count: contacts.length,
  });
  return (
    <LegendKey
      sign={<VoiceSign voice={voice} />}
      name={name}
      contacts={contacts}
      {...(voice === 'neither' ? {} : { documents: [...new Set(readouts)] })}
    />
  );
}
