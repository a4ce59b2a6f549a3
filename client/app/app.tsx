import { I18nProvider } from '@lingui/react';
import { useCallback, useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { Provider, useQuery } from 'urql';
import { SessionProvider } from '../access/session.tsx';
import { forgetOrder, keepOrder, keptOrder, type UnderOrder } from '../access/under-order.ts';
import { PageState } from '../design/state.tsx';
import { SignInPage } from '../features/accounts/sign-in-page.tsx';
import { createClient } from '../graphql/client.ts';
import { i18n, language } from '../i18n/text.ts';
import { Pages } from './pages.tsx';
import { LanguageButton, ThemeButton } from './preferences.tsx';
import { sessionDocument } from './session.query.ts';

const keptPost = (): string | null => sessionStorage.getItem('post');

/** The whole page: one client per actor and language, rebuilt whenever either changes. */
export function App() {
  const [epoch, setEpoch] = useState(0);
  const restart = useCallback((postId: string | null) => {
    if (postId === null) sessionStorage.removeItem('post');
    else sessionStorage.setItem('post', postId);
    forgetOrder();
    setEpoch((before) => before + 1);
  }, []);
  const readUnder = useCallback((order: UnderOrder | null) => {
    keepOrder(order);
    setEpoch((before) => before + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new epoch is a new client
  const client = useMemo(
    () => createClient({ postId: keptPost(), orderId: keptOrder()?.id ?? null }, language(), () => restart(null)),
    [epoch, restart],
  );
  return (
    <I18nProvider i18n={i18n}>
      <Provider value={client} key={epoch}>
        <BrowserRouter>
          <Door restart={restart} readUnder={readUnder} />
        </BrowserRouter>
      </Provider>
    </I18nProvider>
  );
}

interface DoorProps {
  readonly restart: (postId: string | null) => void;
  readonly readUnder: (order: UnderOrder | null) => void;
}

function Door({ restart, readUnder }: DoorProps) {
  const [{ data, error, fetching }, again] = useQuery({ query: sessionDocument });
  if (error !== undefined)
    return (
      <main className="page alone">
        <PageState failed retry={() => again({ requestPolicy: 'network-only' })} />
      </main>
    );
  if (fetching || data === undefined)
    return (
      <main className="page alone">
        <PageState failed={false} />
      </main>
    );
  if (data.session === null || data.session === undefined) return <Threshold enter={() => restart(null)} />;
  return (
    <SessionProvider value={{ viewer: data.session, restart, order: keptOrder(), readUnder }}>
      <Pages />
    </SessionProvider>
  );
}

function Threshold({ enter }: { enter: () => void }) {
  return (
    <SignInPage
      onSignedIn={enter}
      tools={
        <>
          <LanguageButton again={enter} className="button plain still" />
          <ThemeButton />
        </>
      }
    />
  );
}
