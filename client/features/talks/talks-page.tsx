import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import { text } from '../../i18n/text.ts';
import { TalkList } from '../../orders/talks.tsx';
import { Proposals } from './talk-proposals.tsx';
import { talksDocument } from './talks.documents.ts';

/** The talks in which the acting post or its unit is (M-53). */
export function TalksPage() {
  const [{ data, error }, again] = useQuery({ query: talksDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.talks')}</h1>
          <p className="quiet">{text('talk.help')}</p>
        </div>
      </header>
      <Proposals refresh={refresh} />
      <section className="card" aria-label={text('nav.talks')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.talks.length === 0 && <Empty sentence={text('talk.none')} icon="inbox" />}
        {data !== undefined && data.talks.length > 0 && <TalkList talks={data.talks} />}
      </section>
    </>
  );
}
