import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@puheeksi/widgets/styles.css';
import './demo.css';
import { App } from './App.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
