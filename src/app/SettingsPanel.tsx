import { type Language, languages } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { themeNames } from '#model/Config.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useOffersReports } from '#views/useOffersReports.ts';
import styles from './Menu.module.css';
import { Unless } from './Unless.tsx';

/** What a language calls itself. */
const ownNames: Record<Language, string> = { en: 'English', hi: 'हिन्दी', ru: 'Русский' };

type SettingsPanelProps = { readonly close: () => void; readonly onOpenDictionary: () => void };

/** The settings, each applied at once, and what there is to read about the data. */
export function SettingsPanel({ close, onOpenDictionary }: SettingsPanelProps) {
  const analyse = useViewState((state) => state.analyse);
  const { theme, boundaries } = useViewState((state) => state.settings);
  const changeSettings = useViewState((state) => state.changeSettings);
  const openReport = useViewState((state) => state.openReport);
  const offersReports = useOffersReports();
  const { boundaryViews } = useDataset();
  const { t, label, language } = useTranslator();
  const offered = boundaryViews.filter(({ id, offer }) => offer === 'always' || id === boundaries);
  const [first] = boundaryViews;
  return (
    <div className={styles.menu}>
      <Choices
        title={t('settings.theme')}
        options={themeNames.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        chosen={theme}
        onChoose={(value) => changeSettings({ theme: value })}
      />
      <Choices
        title={t('settings.language')}
        options={languages.map((value) => ({ value, label: ownNames[value], lang: value }))}
        chosen={language}
        onChoose={(value) => changeSettings({ language: value })}
      />
      <Choices
        title={t('settings.boundaries')}
        options={offered.map(({ id, label: name }) => ({ value: id, label: label(name) }))}
        chosen={boundaries ?? first?.id ?? ''}
        onChoose={(value) => changeSettings({ boundaries: value === first?.id ? null : value })}
      />
      <div className={styles.readings}>
        <Unless hidden="coverage">
          <Button
            onClick={() => {
              close();
              analyse({ isCoverageOpen: true });
            }}
          >
            {t('coverage.title')}
          </Button>
        </Unless>
        <Unless hidden="dictionary">
          <Button
            onClick={() => {
              close();
              onOpenDictionary();
            }}
          >
            {t('dictionary.title')}
          </Button>
        </Unless>
        {offersReports ? (
          <Button
            onClick={() => {
              close();
              openReport('add');
            }}
          >
            {t('report.title')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type ChoicesProps<T extends string> = {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
};

function Choices<T extends string>({ title, options, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{title}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value} className={styles.option} lang={lang}>
          <input type="radio" name={title} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
