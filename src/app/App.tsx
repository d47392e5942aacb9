import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { loadLaterMessages } from '#i18n/loadCatalogue.ts';
import { type Catalogue, createTranslator, type Language } from '#i18n/Translator.ts';
import { TranslatorContext } from '#i18n/useTranslator.ts';
import { DataBoundary } from './DataBoundary.tsx';
import { DatasetLoader } from './DatasetLoader.tsx';
import { LoadingPage } from './LoadingPage.tsx';

type AppProps = {
  readonly page: Window;
  /** The language to begin in, with its messages. */
  readonly language: Language;
  readonly catalogue: Catalogue;
};

/** One dashboard: what it needs around it, and what stands in its place while it loads or when it cannot. */
export function App({ page, language, catalogue }: AppProps) {
  const [client] = useState(() => new QueryClient());
  const [translator] = useState(() => createTranslator(language, catalogue, loadLaterMessages));
  return (
    <QueryClientProvider client={client}>
      <TranslatorContext value={translator}>
        <DataBoundary>
          <Suspense fallback={<LoadingPage />}>
            <DatasetLoader page={page} />
          </Suspense>
        </DataBoundary>
      </TranslatorContext>
    </QueryClientProvider>
  );
}
