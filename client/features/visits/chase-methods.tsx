import { Card } from '../../design/card.tsx';
import type { VisitsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';

/** How units were chased in a year, by method, beside the visits of that year (M-29). */
export function ChaseMethods({ counts, year }: { counts: VisitsQuery['chaseMethodCounts']; year: number }) {
  if (counts.length === 0) return null;
  const all = counts.reduce((sum, { chases }) => sum + chases, 0);
  return (
    <Card title={text('visit.chases', { year })} subtitle={text('visit.chasesHelp', { count: all })}>
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('visit.chaseMethod')}</th>
            <th scope="col">{text('visit.chaseCount')}</th>
            <th scope="col">{text('visit.chaseShare')}</th>
            <th scope="col">{text('visit.chaseOpen')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ method, chases, unanswered }) => (
            <tr key={method}>
              <th scope="row">{text(`chaseMethod.${method}` as TextId)}</th>
              <td data-label={text('visit.chaseCount')}>{chases}</td>
              <td data-label={text('visit.chaseShare')}>{Math.round((chases / all) * 100)}%</td>
              <td data-label={text('visit.chaseOpen')}>{unanswered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
