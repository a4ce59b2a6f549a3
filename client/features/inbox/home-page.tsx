import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { InboxQuery } from '../../graphql/generated/graphql.ts';
import { type Pages, usePages } from '../../graphql/use-pages.ts';
import { text } from '../../i18n/text.ts';
import { dayInWords } from '../../i18n/time.ts';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { ChaseCounts } from './chase-counts.tsx';
import { Coverage } from './coverage.tsx';
import { coverageDocument, inboxDocument, officeItemsDocument } from './inbox.documents.ts';
import { InboxList } from './inbox-list.tsx';
import { KeyMatters } from './key-matters.tsx';
import { LackingMarks } from './lacking-marks.tsx';
import { OfficeItems } from './office-items.tsx';

type Entry = InboxQuery['inbox']['nodes'][number];

/** What one owes, by when and to whom, before anything else; beside it for supervision offices the matters they follow. */
export function HomePage({ wide }: { wide: ReactNode }) {
  const { viewer } = useSession();
  const pages = usePages(inboxDocument, ({ inbox }) => inbox);
  const follows = abilityOf(viewer.packedRules).can('register', 'Item');
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.home')}</h1>
          <p className="quiet">{dayInWords(viewer.now)}</p>
        </div>
      </header>
      <div className={follows ? 'columns home' : undefined}>
        <Owed pages={pages} />
        {follows && (
          <div>
            <KeyMatters />
            <Followed />
            <Covered />
            <LackingMarks />
            <ChaseCounts />
          </div>
        )}
      </div>
      {follows && <div className="home-wide">{wide}</div>}
    </>
  );
}

function Owed({ pages }: { pages: Pages<Entry> }) {
  const { viewer } = useSession();
  const { nodes, more } = pages;
  const count = nodes === undefined || nodes.length === 0 ? undefined : countOf(nodes.length, more !== null);
  return (
    <Card title={text('home.owed')} subtitle={count} className="owed">
      {nodes === undefined && <PageState failed={pages.failed} retry={pages.retry} />}
      {nodes?.length === 0 && <Empty sentence={text('home.nothing')} />}
      {nodes !== undefined && nodes.length > 0 && <InboxList entries={nodes} />}
      {more !== null && (
        <p className="more">
          <button type="button" className="button" disabled={pages.busy} onClick={more}>
            {text('acts.more')}
          </button>
        </p>
      )}
      {viewer.posts.length > 1 && (
        <div className="other-posts">
          <span className="quiet">{text('home.otherPosts')}</span>
          <PostSwitch />
        </div>
      )}
    </Card>
  );
}

const countOf = (count: number, more: boolean): string =>
  more ? text('home.atLeast', { count }) : text('home.count', { count });

function Followed() {
  const [{ data, error }, again] = useQuery({ query: officeItemsDocument, requestPolicy: 'cache-and-network' });
  if (data === undefined)
    return (
      <Card title={text('home.followed')}>
        <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
      </Card>
    );
  return <OfficeItems items={data.items.nodes} />;
}

function Covered() {
  const [{ data }] = useQuery({ query: coverageDocument, requestPolicy: 'cache-and-network' });
  const coverage = data?.instructionCoverage;
  return coverage != null && coverage.instructions > 0 && <Coverage coverage={coverage} />;
}
