import { useState } from 'react';
import { useQuery } from 'urql';
import { UnitPicker } from '../../design/unit-picker.tsx';
import type { KnowableQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { standingUnits } from '../../orders/standing-units.ts';
import { unitChoicesDocument } from '../../orders/unit-choices.documents.ts';
import type { Item } from './item-page.tsx';
import { knowableDocument } from './need-to-know.documents.ts';

/** Somebody who may be put on a list. */
export type Knowable = NonNullable<KnowableQuery['item']>['knowable'][number];

interface Props {
  readonly item: Item;
  readonly chosen: readonly Knowable[];
  readonly choose: (chosen: readonly Knowable[]) => void;
  readonly fault?: string;
}

/** Chooses people who may know of a matter, unit by unit; who is chosen stays so while another unit is looked at. */
export function KnowablePeople({ item, chosen, choose, fault }: Props) {
  const [wanted, setWanted] = useState('');
  const [unit, setUnit] = useState(item.orgUnit.id);
  const [{ data: found }] = useQuery({ query: unitChoicesDocument, variables: { text: wanted }, pause: wanted === '' });
  const [{ data }] = useQuery({
    query: knowableDocument,
    variables: { id: item.id, orgUnitId: unit },
    pause: unit === '',
  });
  const here = data?.item?.knowable ?? [];
  const isChosen = ({ postId }: Knowable): boolean => chosen.some((one) => one.postId === postId);
  const elsewhere = chosen.filter(({ postId }) => !here.some((one) => one.postId === postId));
  const toggle = (one: Knowable): void =>
    choose(isChosen(one) ? chosen.filter(({ postId }) => postId !== one.postId) : [...chosen, one]);
  return (
    <>
      <UnitPicker
        label={text('knowers.unit')}
        name="unit"
        initial={[item.orgUnit]}
        options={wanted === '' ? [] : standingUnits(found?.orgUnits)}
        onSearch={setWanted}
        onPick={(ids) => setUnit(ids[0] ?? '')}
      />
      <fieldset>
        <legend>{text('knowers.people')}</legend>
        {[...elsewhere, ...here].map((one) => (
          <PersonTick key={one.postId} one={one} checked={isChosen(one)} toggle={() => toggle(one)} />
        ))}
        {here.length === 0 && <p className="quiet">{text('knowers.nobody')}</p>}
        {fault !== undefined && (
          <p className="fault" role="alert" tabIndex={-1}>
            {fault}
          </p>
        )}
      </fieldset>
    </>
  );
}

interface TickProps {
  readonly one: Knowable;
  readonly checked: boolean;
  readonly toggle: () => void;
}

function PersonTick({ one: { personName, role, cleared, listed }, checked, toggle }: TickProps) {
  const why = listed ? text('knowers.listed') : cleared ? '' : text('knowers.notCleared');
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} disabled={why !== ''} onChange={toggle} /> {personName}{' '}
      <span className="chip">{text(`role.${role}` as TextId)}</span>{' '}
      {why !== '' && <span className="quiet">{why}</span>}
    </label>
  );
}
