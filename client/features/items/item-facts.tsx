import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { type Fact, Facts } from '../../design/facts.tsx';
import type { ItemClassFragment, ItemClosingFragment, ItemFactsFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { fourKeyName } from '../../orders/four-keys.ts';
import { linkageLines } from '../../orders/linkages.tsx';
import { classOf, orderedLowering } from './class-forms.tsx';

/** What the matter is and where it comes from. */
export function ItemFacts({ item }: { item: ItemFactsFragment & ItemClassFragment }) {
  const facts: Fact[] = [
    { name: text('items.source'), value: text(`source.${item.source}` as TextId) },
    { name: text('items.sourceRef'), value: item.sourceRef },
    {
      name: text('items.caseReview'),
      value: item.caseReview != null && <Link to={`/case-reviews/${item.caseReview.id}`}>{item.caseReview.title}</Link>,
      whole: true,
    },
    { name: text('items.originator'), value: item.originator },
    { name: text('items.originatedOn'), value: item.originatedOn },
    { name: text('items.office'), value: item.orgUnit.name },
    { name: text('items.registeredOn'), value: shanghaiDay(item.registeredAt) },
    { name: text('items.secrecy'), value: classOf(item), whole: item.classChange != null },
    { name: text('items.orderedLowering'), value: orderedLowering(item), whole: true },
    { name: text('items.risk'), value: item.highRisk && text('items.riskHigh') },
    { name: text('fourKeys.title'), value: item.fourKey != null && fourKeyName(item.fourKey) },
    { name: text('linkages.title'), value: linkageLines(item.linkages), whole: true },
    { name: text('items.opinion'), value: item.opinion, whole: true },
    { name: text('items.declineReason'), value: item.declineReason, whole: true },
  ];
  return (
    <Card title={text('items.body')}>
      <p className="long-text">{item.body}</p>
      <Facts facts={facts} />
    </Card>
  );
}

/** The three responsibilities for a matter: who leads, who performs, who chases and directly so (M-102, M-05). */
export function ItemResponsibility({ item }: { item: ItemFactsFragment }) {
  const facts: Fact[] = item.responsibilities.map(({ kind, unit, personName }) => ({
    name: text(`responsibility.${kind}` as TextId),
    value: `${unit.shortName} · ${personName ?? text('responsibility.vacant')}`,
    whole: true,
  }));
  return (
    <Card title={text('responsibility.title')}>
      <Facts
        facts={[...facts, { name: text('responsibility.direct'), value: item.dutyDirect?.personName, whole: true }]}
      />
    </Card>
  );
}

/** How the matter was closed; nothing before. */
export function ItemClosing({ item }: { item: ItemClosingFragment }) {
  if (item.struckOffAt == null) return null;
  const facts: Fact[] = [
    { name: text('closing.measures'), value: item.measures, whole: true },
    { name: text('closing.progress'), value: item.progressText, whole: true },
    { name: text('closing.effect'), value: item.effect, whole: true },
    { name: text('closing.summary'), value: item.summary, whole: true },
    { name: text('closing.recommendation'), value: item.recommendation, whole: true },
    { name: text('closing.struckOffOn'), value: shanghaiDay(item.struckOffAt) },
    { name: text('closing.lookBackOn'), value: item.lookBackOn.join('、') },
    { name: text('closing.retention'), value: item.retention && text(`retention.${item.retention}` as TextId) },
    { name: text('closing.archivedOn'), value: item.archivedAt != null && shanghaiDay(item.archivedAt) },
  ];
  return (
    <Card title={text('closing.title')}>
      <Facts facts={facts} />
    </Card>
  );
}
