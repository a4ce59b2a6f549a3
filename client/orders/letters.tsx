import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../design/card.tsx';
import { Field } from '../design/field.tsx';
import { UnitPicker } from '../design/unit-picker.tsx';
import type { LetterLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiDay } from '../i18n/time.ts';
import { LongText } from './long-text.tsx';
import { standingUnits } from './standing-units.ts';
import { unitChoicesDocument } from './unit-choices.documents.ts';

/** To whom a letter goes, what it says, and until when an answer is asked; `children` stand before its words (M-38). */
export function LetterFields({ faults, children }: { faults: Record<string, string>; children: ReactNode }) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: unitChoicesDocument, variables: { text: wanted }, pause: wanted === '' });
  return (
    <>
      <UnitPicker
        label={text('transfers.to')}
        name="toOrgUnitId"
        required
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={faults.toOrgUnitId}
      />
      {children}
      <LongText label={text('transfers.letter')} name="letter" rows={6} fault={faults.letter} />
      <p className="quiet">{text('transfers.letterHelp')}</p>
      <Field
        label={text('transfers.answerDays')}
        name="answerDays"
        type="number"
        required
        defaultValue="5"
        faults={faults}
      />
    </>
  );
}

/** Every letter by which something was sent to another body, and how it ended; nothing for most. */
export function Letters({ letters }: { letters: readonly LetterLineFragment[] }) {
  if (letters.length === 0) return null;
  return (
    <Card title={text('transfers.title')}>
      <ol className="records">
        {letters.map(({ id, to, state, letter, sentAt, answer, registeredAt }) => (
          <li key={id}>
            <p className="record-head">
              <b>{to.name}</b>
              <span className="chip">{text(`transfer.${state}` as TextId)}</span>
              <span className="quiet">{shanghaiDay(sentAt)}</span>
            </p>
            <p className="long-text">{letter}</p>
            {registeredAt != null && (
              <p className="quiet">{text('transfers.registeredOn', { day: shanghaiDay(registeredAt) })}</p>
            )}
            {answer !== '' && <p className="quiet">{text('transfers.said', { answer })}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
