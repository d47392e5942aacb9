import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import type { TextSearchState } from '#views/textSearchLoader.ts';

type SearchWaitProps = { readonly status: TextSearchState['status']; readonly onRetry: () => void };

/** Says that a text does not count yet, and why. */
export function SearchWait({ status, onRetry }: SearchWaitProps) {
  const { t } = useTranslator();
  if (status !== 'failed') return t('search.loading');
  return (
    <>
      {t('search.failed')}{' '}
      <Button look="link" onClick={onRetry}>
        {t('error.retry')}
      </Button>
    </>
  );
}
