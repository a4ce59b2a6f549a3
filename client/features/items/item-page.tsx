import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { ItemQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { Checks } from '../../orders/checks.tsx';
import { Commitments } from '../../orders/commitments.tsx';
import { fourKeyName } from '../../orders/four-keys.ts';
import { History } from '../../orders/history.tsx';
import { Letters } from '../../orders/letters.tsx';
import { OrderWords } from '../../orders/order-words.tsx';
import { Rectifications } from '../../orders/rectifications.tsx';
import { SecrecyMark } from '../../orders/secrecy.tsx';
import { TaskProgress, TaskTable } from '../../orders/task-table.tsx';
import { Urgent } from '../../orders/urgent.tsx';
import { ConferencesCard } from './conferences-card.tsx';
import { DossierCard } from './dossier-card.tsx';
import { ExpeditingCard } from './expediting-card.tsx';
import { itemDocument } from './item.document.ts';
import { ItemActs } from './item-acts.tsx';
import { ItemAmendments } from './item-amendments.tsx';
import { ItemClosing, ItemFacts, ItemResponsibility } from './item-facts.tsx';
import { ItemSteps } from './item-steps.tsx';
import { JointCard } from './joint-card.tsx';
import { MandatesCard } from './mandates-card.tsx';
import { NeedToKnowCard } from './need-to-know-card.tsx';
import { ObservationsCard } from './observations-card.tsx';
import { ItemPauses, PauseNotice } from './pause-forms.tsx';
import { PolicyFeedbackCard } from './policy-feedback-card.tsx';
import { ProcessMarks } from './process-marks.tsx';
import { TransferNotice } from './transfer-form.tsx';
import { TriageCard } from './triage-card.tsx';
import { WithdrawnNotice } from './withdraw-form.tsx';

/** A matter as its page shows it. */
export type Item = NonNullable<ItemQuery['item']>;

/** One item: where it stands, what the acting post may do now, who has which task, and everything that was said. */
export function ItemPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: itemDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  if (data?.item == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (data?.item == null) return <Empty sentence={text('items.unknown')} icon="item" />;
  return <Whole item={data.item} refresh={refresh} />;
}

function Whole({ item, refresh }: { item: Item; refresh: () => void }) {
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {item.title} <span className="chip">{text(`state.${item.state}` as TextId)}</span>{' '}
            {item.fourKey != null && <span className="chip">{fourKeyName(item.fourKey)}</span>}{' '}
            <SecrecyMark secrecy={item.secrecy} />{' '}
            {item.commitments.some(({ standing }) => standing === 'DUE') && (
              <span className="chip bad">{text('commitment.DUE')}</span>
            )}{' '}
            <Urgent until={item.expediting?.until} />
          </h1>
          <p className="quiet">
            {item.number} · {item.orgUnit.name}
            {item.round > 1 && ` · ${text('acts.round', { round: item.round })}`}
          </p>
        </div>
      </header>
      {item.myMandate != null && (
        <p className="notice">
          {text('mandates.inName', { office: item.myMandate.office.name, moment: shanghaiTime(item.myMandate.endsAt) })}
        </p>
      )}
      <section className="card life">
        <ItemSteps item={item} />
        <PauseNotice item={item} />
        <TransferNotice item={item} />
        <WithdrawnNotice item={item} />
        <ItemActs item={item} refresh={refresh} />
      </section>
      {item.assignments.length > 0 && <Tasks item={item} />}
      <Commitments commitments={item.commitments} />
      <Rectifications orders={item.rectifications} linked />
      <ObservationsCard id={item.id} />
      <div className="columns">
        <div>
          <ItemClosing item={item} />
          <DossierCard item={item} />
          <ItemFacts item={item} />
          <ExpeditingCard expediting={item.expediting} />
          <NeedToKnowCard item={item} refresh={refresh} />
          <PolicyFeedbackCard id={item.id} />
          <ConferencesCard id={item.id} />
          <JointCard operations={item.jointOperations} />
          <MandatesCard mandates={item.mandates} refresh={refresh} />
          <TriageCard triage={item.triage} />
          {item.notices.length > 0 && <Notices notices={item.notices} />}
          {item.verifications.length > 0 && (
            <Card title={text('items.verifications')}>
              <Checks checks={item.verifications} />
            </Card>
          )}
        </div>
        <div>
          <ItemResponsibility item={item} />
          <Letters letters={item.transfers} />
          <ItemAmendments item={item} />
          <ProcessMarks item={item} />
          <ItemPauses item={item} />
          <History moments={item.timeline} />
        </div>
      </div>
    </>
  );
}

function Tasks({ item }: { item: Item }) {
  const { total, received, accepted, overdue } = item.progress;
  return (
    <Card
      title={text('tasks.title')}
      subtitle={text('tasks.counts', { total, received, accepted, overdue })}
      right={
        <>
          <TaskProgress progress={item.progress} />
          <Link className="button" to={`/responsibilities/${item.id}`}>
            {text('matrix.link')}
          </Link>
          <Link className="button" to={`/progress/${item.id}`}>
            {text('progress.link')}
          </Link>
        </>
      }
    >
      <TaskTable tasks={item.assignments} />
    </Card>
  );
}

function Notices({ notices }: { notices: Item['notices'] }) {
  return (
    <Card title={text('items.notices')}>
      <div className="orders">
        {notices.map((order, at) => (
          <OrderWords
            key={order.number}
            order={order}
            remark={at > 0 && at === notices.length - 1 && <span className="chip">{text('amendment.IN_FORCE')}</span>}
          />
        ))}
      </div>
    </Card>
  );
}
