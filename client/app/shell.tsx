import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { text } from '../i18n/text.ts';
import { ShellHeader } from './shell-header.tsx';
import { type ShellLink, ShellMenu } from './shell-menu.tsx';
import { UnderOrderBar } from './under-order-bar.tsx';

/** The frame of every page: where one is, who one is, in which post, and the way out; without links only the page. */
export function Shell({ links, children }: { links: readonly ShellLink[]; children: ReactNode }) {
  useArrival(links);
  return (
    <div className={links.length === 0 ? 'shell bare' : 'shell'}>
      <a className="skip" href="#content">
        {text('app.skip')}
      </a>
      <ShellHeader />
      {links.length > 0 && <ShellMenu links={links} />}
      <main id="content" className="page" tabIndex={-1}>
        <UnderOrderBar />
        {children}
      </main>
    </div>
  );
}

/** Names the browser's tab after the part one is in, and begins every page at its top. */
function useArrival(links: readonly ShellLink[]): void {
  const { pathname } = useLocation();
  const part = links.find(({ to }) => to === pathname || (to !== '/' && pathname.startsWith(`${to}/`)))?.label;
  useEffect(() => {
    document.title = part === undefined ? text('app.name') : `${part} · ${text('app.name')}`;
  }, [part]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
}
