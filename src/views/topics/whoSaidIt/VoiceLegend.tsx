import { fewestOfBoth, fewestReadouts, type Voice, voices } from '#selectors/topicVoices.ts';
import { useViewState } from '#state/useViewState.ts';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import keyStyles from '#views/topics/TopicsView.module.css';
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
      <div className={styles.text}>
        {both < fewestOfBoth ? (
          <p className={styles.warning}>{t('topics.voices.warning', { count: both })}</p>
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
  const showEvidence = useViewState((state) => state.showEvidence);
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
    <button
      type="button"
      className={keyStyles.key}
      disabled={contacts.length === 0}
      onClick={() =>
        showEvidence({
          title: name,
          contacts: contacts.map(({ id }) => id),
          documents: voice === 'neither' ? null : [...new Set(readouts)],
          filter: null,
        })
      }
    >
      <VoiceSign voice={voice} />
      {name}
    </button>
  );
}
