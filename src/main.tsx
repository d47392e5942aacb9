import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { preferredLanguage } from '#app/preferredLanguage.ts';
import { loadCatalogue } from '#i18n/loadCatalogue.ts';
import '#ui/tokens.css';
import '#ui/base.css';

const language = preferredLanguage(window);
const catalogue = await loadCatalogue(language);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App page={window} language={language} catalogue={catalogue} />
  </StrictMode>,
);
