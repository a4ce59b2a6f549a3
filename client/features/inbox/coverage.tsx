import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { Facts } from '../../design/facts.tsx';
import type { CoverageQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';

/** Whether every instruction of the office has its notice, and every closed one its summary (M-02). */
export function Coverage({ coverage }: { coverage: NonNullable<CoverageQuery['instructionCoverage']> }) {
  const { instructions, withNotice, closed, withSummary, withoutNotice } = coverage;
  return (
    <Card title={text('home.coverage')} subtitle={text('home.instructions', { count: instructions })}>
      <Facts
        facts={[
          { name: text('home.withNotice'), value: `${withNotice} / ${instructions}` },
          { name: text('home.withSummary'), value: closed > 0 && `${withSummary} / ${closed}` },
        ]}
      />
      {withoutNotice.length > 0 && (
        <ul className="followed without-notice" aria-label={text('home.withoutNotice')}>
          {withoutNotice.map(({ id, title }) => (
            <li key={id}>
              <p>
                <Link to={`/items/${id}`}>{title}</Link>
                <span className="chip">{text('home.withoutNotice')}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
