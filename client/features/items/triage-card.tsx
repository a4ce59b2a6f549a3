import { Card } from '../../design/card.tsx';
import { type Fact, Facts } from '../../design/facts.tsx';
import type { TriageFactsFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';

const named: Readonly<Record<string, TextId>> = { DIFFICULT: 'triage.difficult', WIDE: 'triage.wide' };
const decided: Readonly<Record<string, TextId>> = {
  NOT_ASKED: 'triage.ordinary',
  PENDING: 'triage.pending',
  APPROVED: 'triage.approved',
  RETURNED: 'triage.returned',
};

/** The classes of a matter in words. */
export const classNames = (classes: readonly string[]): string =>
  classes.flatMap((one) => (named[one] === undefined ? [] : [text(named[one])])).join('、');

/** What the leader reads before he decides. */
export const planFacts = ({ classes, analysis, prePlan }: TriageFactsFragment): Fact[] => [
  { name: text('triage.classes'), value: classNames(classes), whole: true },
  { name: text('triage.analysis'), value: analysis, whole: true },
  { name: text('triage.prePlan'), value: prePlan, whole: true },
];

/** How the matter was classed and what the leader decided; nothing when it never was. */
export function TriageCard({ triage }: { triage: TriageFactsFragment | null | undefined }) {
  if (triage == null) return null;
  const { decision, leader, opinion, decidedAt } = triage;
  return (
    <Card
      title={text('act.triage')}
      right={<span className="chip">{text(decided[decision] ?? 'triage.ordinary')}</span>}
    >
      <Facts
        facts={[
          ...planFacts(triage),
          { name: text('triage.leader'), value: leader?.personName },
          { name: text('triage.decidedOn'), value: decidedAt != null && shanghaiDay(decidedAt) },
          { name: text('triage.opinion'), value: opinion, whole: true },
        ]}
      />
    </Card>
  );
}
