import '@digdir/designsystemet-css';
import '@digdir/designsystemet-css/theme';
import './app/page.css';
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { setUpTexts } from './i18n/setup.js';
import { resume } from './session/resume.js';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
const [resumed] = await Promise.all([resume(new URL(location.href)), setUpTexts()]);
createRoot(root).render(
  <StrictMode>
    <App resumed={resumed} />
  </StrictMode>,
);
