import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import type { ConferenceLineWholeFragment, ConferenceWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { fourKeyName } from '../../orders/four-keys.ts';
import { isOpen, reasonOf } from '../../orders/next-step.tsx';
import { DecideForm, DropForm } from './line-forms.tsx';

interface Props {
  readonly one: ConferenceWholeFragment;
  readonly refresh: () => void;
}

/** The agenda: for its office and its chair with rules and decisions, for whoever is invited the matters that each reads anyway. */
export function AgendaCard({ one, refresh }: Props) {
  const { inside, lines, agenda } = one;
  const none = inside ? lines.length === 0 : agenda.length === 0;
  return (
    <Card title={text('conference.agenda')} subtitle={inside ? undefined : text('conference.agendaHelp')}>
      {none && <Empty sentence={text(inside ? 'conference.noLines' : 'conference.noAgenda')} icon="inbox" />}
      <ol className="records">
        {inside
          ? lines.map((line) => <Line key={line.id} one={one} line={line} refresh={refresh} />)
          : agenda.map(({ id, number, title }) => (
              <li key={id}>
                <p className="record-head">{title}</p>
                <p className="quiet">{number}</p>
              </li>
            ))}
      </ol>
    </Card>
  );
}

const tone: Readonly<Record<string, string>> = { OPEN: 'chip warn', DECIDED: 'chip good', DROPPED: 'chip' };

/** Rules by which an open line stays as it is, which are said on it. */
const kept = ['Conference.undecidedCoordination', 'Conference.secretLine'];

function Line({ one, line, refresh }: Props & { line: ConferenceLineWholeFragment }) {
  const [begun, begin] = useState('');
  const { number, title, state, item, reasons, reason, outcome, decision, decidedByName, dropReason, newItem } = line;
  const props = { one, line, refresh, close: () => begin('') };
  const bound = reasonOf(line.allowedActions, 'dropLine');
  const decides = isOpen(line.allowedActions, 'decideLine');
  const drops = isOpen(line.allowedActions, 'dropLine');
  const held = line.allowedActions.some(({ ruleId }) => kept.includes(ruleId ?? ''));
  return (
    <li>
      <p className="record-head">
        {item == null ? title : <Link to={`/items/${item.id}`}>{title}</Link>}
        <span className={tone[state]}>{text(`conferenceLineState.${state}` as TextId)}</span>
        {item?.fourKey != null && <span className="chip">{fourKeyName(item.fourKey)}</span>}
      </p>
      <p className="quiet">
        {[number, ...reasons.map(({ sentence }) => sentence), reason].filter((words) => words !== '').join(' · ')}
      </p>
      {outcome != null && (
        <p>
          <b>{text(`conferenceOutcome.${outcome}` as TextId)}</b> {decision}{' '}
          <span className="quiet">{decidedByName}</span>
        </p>
      )}
      {newItem != null && (
        <p>
          {text('conference.opened')}{' '}
          <Link to={`/items/${newItem.id}`}>
            {newItem.number} {newItem.title}
          </Link>
        </p>
      )}
      {dropReason !== '' && <p className="quiet">{text('conference.dropped', { reason: dropReason })}</p>}
      {state === 'OPEN' && held && <p className="quiet">{bound}</p>}
      {(decides || drops) && (
        <div className="row-actions">
          {decides && (
            <button type="button" className="button" onClick={() => begin('decide')}>
              {text('conferenceAct.decideLine')}
            </button>
          )}
          {drops && (
            <button type="button" className="button plain" onClick={() => begin('drop')}>
              {text('conferenceAct.dropLine')}
            </button>
          )}
        </div>
      )}
      {begun === 'decide' && <DecideForm {...props} />}
      {begun === 'drop' && <DropForm {...props} />}
    </li>
  );
}
