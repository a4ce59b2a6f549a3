import { Card } from '../../design/card.tsx';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import './visit-team.css';

/** What a visit found at each line of its checklist; before that the lines, to be read on the way (M-116). */
export function VisitChecks({ visit: { checks, checklistTitle } }: { visit: VisitWholeFragment }) {
  if (checks.length === 0) return null;
  const failing = checks.filter(({ result }) => result === 'FAILS').length;
  return (
    <Card
      title={checklistTitle ?? text('checklist.one')}
      subtitle={failing > 0 ? text('checklist.failing', { count: failing }) : undefined}
    >
      <ul className="records">
        {checks.map(({ id, section, words, result, note }) => (
          <li key={id}>
            <p className="record-head">
              {section !== '' && <span className="quiet">{section}</span>}
              <span>{words}</span>
              {result != null && (
                <span className={result === 'FAILS' ? 'chip bad' : 'chip'}>{text(`checkResult.${result}`)}</span>
              )}
            </p>
            {note !== '' && <p className="quiet">{note}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
