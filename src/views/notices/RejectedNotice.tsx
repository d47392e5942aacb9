import { useTranslator } from '#i18n/useTranslator.ts';
import type { RejectedParameter } from '#state/viewCodec.ts';
import { Part } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';
import { Notice } from './Notice.tsx';

const UnknownContact = lazyView(async () => (await import('./UnknownContact.tsx')).UnknownContact);

/** What the link names and this page does not know. */
export function RejectedNotice({ rejected }: { rejected: readonly RejectedParameter[] }) {
  const { t, list } = useTranslator();
  const parts = rejected.map(({ name, value }) => `${name}=${value}`);
  return (
    <Notice>
      {t('notice.rejected', { list: list(parts, 'unit') })}{' '}
      {rejected.some(({ name }) => name === 'id') ? (
        <Part>
          <UnknownContact />
        </Part>
      ) : null}
    </Notice>
  );
}
