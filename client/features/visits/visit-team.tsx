import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { standingUnits } from '../../orders/standing-units.ts';
import { inspectorsDocument, visitUnitsDocument } from './visits.documents.ts';
import './visit-team.css';

interface Person {
  readonly id: string;
  readonly personName: string | null;
  readonly role: string;
}

interface Body {
  readonly id: string;
  readonly name: string;
}

/** A joint operation and the bodies that take part in it. */
export interface Joined {
  readonly id: string;
  readonly bodies: readonly Body[];
}

interface Props {
  /** Whether those who go are of another region. */
  readonly crosses: boolean;
  readonly colleagues: readonly Person[];
  /** The joint operation of which the visit is a part; null: of none. */
  readonly joined: Joined | null;
  readonly fault?: string;
}

/** Who goes: people of the own government, or across regions those of a unit elsewhere, and those of the bodies of its joint operation (M-11, M-31). */
export function VisitTeam({ crosses, colleagues, joined, fault }: Props) {
  const note = useId();
  return (
    <fieldset className="field" aria-describedby={note}>
      <legend>{text('visit.team')}</legend>
      {crosses ? <Sent /> : <Ticks people={colleagues} />}
      {joined?.bodies.map((body) => (
        <OfBody key={`${joined.id}.${body.id}`} operation={joined.id} body={body} />
      ))}
      <span id={note} className="fault">
        {fault ?? ''}
      </span>
    </fieldset>
  );
}

/** Who of a body of the joint operation can go. */
function OfBody({ operation, body: { id, name } }: { operation: string; body: Body }) {
  const [{ data }] = useQuery({
    query: inspectorsDocument,
    variables: { orgUnitId: id, jointOperationId: operation },
    requestPolicy: 'cache-and-network',
  });
  return (
    <fieldset className="team-body">
      <legend>{name}</legend>
      {data?.inspectors.length === 0 && <p className="quiet">{text('visit.nobodyThere')}</p>}
      <Ticks people={data?.inspectors ?? []} unit={id} />
    </fieldset>
  );
}

function Sent() {
  const [wanted, setWanted] = useState('');
  const [unit, setUnit] = useState('');
  const [{ data: units }] = useQuery({ query: visitUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  const [{ data }] = useQuery({ query: inspectorsDocument, variables: { orgUnitId: unit }, pause: unit === '' });
  return (
    <>
      <UnitPicker
        label={text('visit.sendingUnit')}
        name="sendingUnit"
        options={wanted === '' ? [] : standingUnits(units?.orgUnits)}
        onSearch={setWanted}
        onPick={([id = '']) => setUnit(id)}
      />
      {unit !== '' && data?.inspectors.length === 0 && <p className="quiet">{text('visit.nobodyThere')}</p>}
      {unit !== '' && <Ticks people={data?.inspectors ?? []} unit={unit} />}
    </>
  );
}

const Ticks = ({ people, unit }: { people: readonly Person[]; unit?: string }) => (
  <ul className="tick-list">
    {people.map(({ id, personName, role }) => (
      <li key={id}>
        <label className="tick">
          <input type="checkbox" name={unit === undefined ? `member.${id}` : `member.${id}.${unit}`} /> {personName} ·{' '}
          {text(`role.${role}` as TextId)}
        </label>
      </li>
    ))}
  </ul>
);
