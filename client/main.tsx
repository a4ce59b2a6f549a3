import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './design/tokens.css';
import './design/shell.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
