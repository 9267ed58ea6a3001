import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#client/ui/tokens.css';
import '#client/ui/base.css';
import { App } from '#client/App.tsx';
import { applyTheme } from '#client/ui/theme.ts';

applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
