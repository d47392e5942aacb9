import type { ReactNode } from 'react';
import type { DataPackage, PackageLink } from '#data/DataPackage.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { parseEdtf } from '#model/edtf.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { useDataAddress } from '#views/dataAddress.ts';
import { fileAddress, webAddress } from './addresses.ts';
import styles from './Dictionary.module.css';

/** What the data package says of itself: title, version, licences and sources. */
export function PackageFacts({ pack }: { pack: DataPackage }) {
  const translator = useTranslator();
  const { t } = translator;
  const created = parseEdtf(pack.created.slice(0, 10));
  return (
    <>
      <p className={styles.packageTitle} lang="en">
        {pack.title}
      </p>
      {pack.description ? (
        <p className={styles.description} lang="en">
          {pack.description}
        </p>
      ) : null}
      <dl className={styles.facts}>
        <Fact name={t('dictionary.version')}>{pack.version}</Fact>
        <Fact name={t('dictionary.created')}>
          {created ? formatKnownDate(created, 'long', translator) : pack.created}
        </Fact>
        <Links name={t('dictionary.licences')} links={pack.licenses} />
        <Links name={t('dictionary.sources')} links={pack.sources} />
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Links({ name, links }: { name: string; links: readonly PackageLink[] }) {
  const base = useDataAddress();
  const { t } = useTranslator();
  if (links.length === 0) return null;
  return (
    <Fact name={name}>
      <ul>
        {links.map(({ title, path }) => {
          const href = webAddress(path) ?? (path.endsWith('.json') ? fileAddress(base, path) : null);
          return (
            <li key={`${title} ${path}`}>
              {href ? (
                <ExternalLink href={href} hint={t('link.opensNewTab')}>
                  <span lang="en">{title}</span>
                </ExternalLink>
              ) : (
                <span lang="en">{title}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
