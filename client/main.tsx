import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './design/tokens.css';
import './design/base.css';
import './design/shell.css';
import './design/menu.css';
import './design/bell.css';
import './design/control.css';
import './design/form.css';
import './design/surface.css';
import './design/table.css';
import './design/tree-grid.css';
import './design/signal.css';
import './design/overlay.css';
import './design/door.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
