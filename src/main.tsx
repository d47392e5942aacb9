import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { openSite } from '#app/openSite.ts';
import '#ui/tokens.css';
import '#ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
const site = await openSite(window).catch(() => null);
if (site) {
  document.documentElement.lang = site.language;
  createRoot(root).render(
    <StrictMode>
      <App page={window} {...site} />
    </StrictMode>,
  );
} else {
  root.role = 'alert';
  root.textContent =
    'The words of this page could not be fetched. Check the connection, then reload the page.';
}
