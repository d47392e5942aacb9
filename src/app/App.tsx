import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { loadLaterMessages } from '#i18n/loadCatalogue.ts';
import { createTranslator } from '#i18n/Translator.ts';
import { TranslatorContext } from '#i18n/useTranslator.ts';
import { DataBoundary } from './DataBoundary.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import type { OpenedSite } from './openSite.ts';
import { SiteLoader } from './SiteLoader.tsx';

/** One dashboard: what it needs around it, and what stands in its place while it loads or when it cannot. */
export function App({ page, files, language, catalogue, early }: OpenedSite & { readonly page: Window }) {
  const [translator] = useState(() => createTranslator(language, catalogue, loadLaterMessages));
  return (
    <QueryClientProvider client={files}>
      <TranslatorContext value={translator}>
        <DataBoundary>
          <Suspense fallback={<LoadingPage />}>
            <SiteLoader page={page} early={early} />
          </Suspense>
        </DataBoundary>
      </TranslatorContext>
    </QueryClientProvider>
  );
}
