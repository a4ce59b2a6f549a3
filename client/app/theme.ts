import { useSyncExternalStore } from 'react';

/** The looks of the page; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
};

const chosen = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
};

const dark = (): boolean => (chosen() === 'system' ? system.matches : chosen() === 'dark');

/** Shows the page in a look and remembers it; `system` forgets the choice. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem('theme');
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem('theme', theme);
    document.documentElement.dataset.theme = theme;
  }
  for (const listener of listeners) listener();
}

/** The look that was chosen, and whether the page is dark now; first-paint.js sets it before the page is painted. */
export function useTheme(): { readonly theme: Theme; readonly isDark: boolean } {
  return { theme: useSyncExternalStore(subscribe, chosen), isDark: useSyncExternalStore(subscribe, dark) };
}
