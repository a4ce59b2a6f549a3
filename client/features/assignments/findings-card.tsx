import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { FindingList } from '../../orders/findings.tsx';
import { taskFindingsDocument } from './findings.documents.ts';

/** What was found amiss in a task, as far as the reader may know of it; nothing where there is nothing (M-37). */
export function FindingsCard({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: taskFindingsDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const findings = data?.assignment?.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <Card title={text('finding.title')}>
      <FindingList findings={findings} />
    </Card>
  );
}
