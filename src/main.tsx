import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { preferredLanguage } from '#app/preferredLanguage.ts';
import { loadCatalogue } from '#i18n/loadCatalogue.ts';
import type { Language } from '#i18n/Translator.ts';
import '#ui/tokens.css';
import '#ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
const words = await loadWords(preferredLanguage(window)).catch(() => null);
if (words) {
  document.documentElement.lang = words.language;
  createRoot(root).render(
    <StrictMode>
      <App page={window} {...words} />
    </StrictMode>,
  );
} else {
  root.role = 'alert';
  root.textContent =
    'The words of this page could not be fetched. Check the connection, then reload the page.';
}

/** The messages of a language, else the English ones. */
async function loadWords(language: Language) {
  try {
    return { language, catalogue: await loadCatalogue(language) };
  } catch {
    return { language: 'en' as const, catalogue: await loadCatalogue('en') };
  }
}
