import { useState } from 'react';
import { useQuery } from 'urql';
import { UnitPicker } from '../../design/unit-picker.tsx';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { standingUnits } from '../../orders/standing-units.ts';
import { isGone } from '../../orders/task-table.tsx';
import { unitChoicesDocument } from '../../orders/unit-choices.documents.ts';
import { peersElsewhereDocument } from './findings.documents.ts';

type Matter = FindingWholeFragment['matter'];

/** Tasks of units under other matters of the office, by the units, which are found by their names (M-35). */
export function PeersElsewhere({ matter, holder }: { matter: Matter; holder: string }) {
  const [wanted, setWanted] = useState('');
  const [units, setUnits] = useState<readonly string[]>([]);
  const [{ data }] = useQuery({ query: unitChoicesDocument, variables: { text: wanted }, pause: wanted === '' });
  const found = wanted === '' ? [] : (standingUnits(data?.orgUnits) ?? []);
  return (
    <>
      <UnitPicker
        label={text('finding.elsewhere')}
        name="elsewhere"
        multiple
        options={found.filter(({ id }) => id !== holder)}
        onSearch={setWanted}
        onPick={setUnits}
      />
      {units.map((unit) => (
        <TasksThere key={unit} unit={unit} matter={matter} />
      ))}
    </>
  );
}

function TasksThere({ unit, matter }: { unit: string; matter: Matter }) {
  const [{ data }] = useQuery({ query: peersElsewhereDocument, variables: { orgUnitId: unit } });
  if (data === undefined) return null;
  const tasks = data.visitableTasks.filter(
    ({ state, item }) =>
      !isGone(state) && item != null && item.id !== matter?.item?.id && item.orgUnit.id === matter?.item?.orgUnit.id,
  );
  if (tasks.length === 0) return <p className="quiet">{text('finding.noneThere')}</p>;
  return (
    <ul className="tick-list">
      {tasks.map(({ id, number, title, to }) => (
        <li key={id}>
          <label className="tick">
            <input type="checkbox" name={`peer:${id}`} /> {to.shortName} · {number} {title}
          </label>
        </li>
      ))}
    </ul>
  );
}
