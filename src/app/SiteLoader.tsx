import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { configQuery } from '#data/configQuery.ts';
import { DataAddressContext } from '#views/dataAddress.ts';
import { SiteContext } from '#views/siteContext.ts';
import { applyVariables } from './applyVariables.ts';
import { DataBoundary } from './DataBoundary.tsx';
import { DatasetLoader } from './DatasetLoader.tsx';
import type { EarlyMessages } from './earlyMessages.ts';
import { HostContext } from './hostContext.ts';
import { LoadingPage } from './LoadingPage.tsx';
import { configTerms } from './openSite.ts';
import { useOpenFrame } from './useOpenFrame.ts';

/** Suspends while the site's configuration loads; throws `DataError` to the boundary above. */
export function SiteLoader({ page, early }: { page: Window; early: EarlyMessages }) {
  const { data } = useSuspenseQuery(configQuery(configTerms(page)));
  const { config } = data;
  const host = useOpenFrame(page, config.origins, early);
  useEffect(() => applyVariables(page.document.documentElement, config.variables), [page, config]);
  return (
    <SiteContext value={config}>
      <DataAddressContext value={config.data}>
        <HostContext value={host}>
          <DataBoundary>
            <Suspense fallback={<LoadingPage />}>
              <DatasetLoader site={data} page={page} />
            </Suspense>
          </DataBoundary>
        </HostContext>
      </DataAddressContext>
    </SiteContext>
  );
}
