import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import type { BegunElsewhere } from '../../orders/begun-elsewhere.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { Rectifications } from '../../orders/rectifications.tsx';
import { findingSecondaryDocument } from './findings.documents.ts';

/** Whether a unit rectified evasively so far: late, sent back after its answer, or again after a look-back that failed. */
const isEvasive = ({ state, late, answeredAt, round }: FindingWholeFragment): boolean =>
  late || round > 1 || (state === 'RECTIFYING' && answeredAt != null);

/** What may follow where a finding is rectified evasively: a second supervision of the lead task above it, proposed from here or under way (M-39). */
export function SecondaryCard({ finding }: { finding: FindingWholeFragment }) {
  const [{ data }] = useQuery({
    query: findingSecondaryDocument,
    variables: { id: finding.id },
    pause: !isEvasive(finding),
    requestPolicy: 'cache-and-network',
  });
  const task = data?.finding?.assignment;
  const item = task?.item;
  if (task == null || item == null || !isEvasive(finding)) return null;
  const unit = task.orderChain.at(-1)?.holder?.id; // who holds the task of the matter itself
  const orders = item.rectifications.filter(
    ({ to, proposedAt }) => to.id === unit && proposedAt >= (finding.orderedAt ?? ''),
  );
  const root = item.rectifiable.find(({ to }) => to.id === unit);
  const begun: BegunElsewhere = {
    begins: 'proposeSecondarySupervision',
    assignmentId: root?.id ?? '',
    findings: [finding.problem, finding.checkWords].filter(Boolean).join('\n'),
  };
  return (
    <>
      <Rectifications orders={orders} linked />
      {root !== undefined && isOpen(item.allowedActions, begun.begins) && (
        <Card title={text('rectifications.title')}>
          <p className="words">{text('finding.evasive')}</p>
          <div className="row-actions">
            <Link className="button" to={`/items/${item.id}`} state={begun}>
              {text('act.proposeSecondarySupervision')}
            </Link>
          </div>
        </Card>
      )}
    </>
  );
}
