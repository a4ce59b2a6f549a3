import { useId, useState } from 'react';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { NeedToKnowFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { Knowers } from '../../orders/knowers.tsx';
import { isOpen, reasonOf } from '../../orders/next-step.tsx';
import { useAct } from '../../orders/use-act.ts';
import type { ActProps } from './item-acts.tsx';
import type { Item } from './item-page.tsx';
import { type Knowable, KnowablePeople } from './knowable-people.tsx';
import { nameKnowersDocument, removeKnowerDocument } from './need-to-know.documents.ts';

type Knower = NeedToKnowFragment['knowers'][number];

/** The need-to-know list of a work secret, and for its office who read it; its keepers name people and take them off. */
export function NeedToKnowCard({ item, refresh }: { item: Item & NeedToKnowFragment; refresh: () => void }) {
  const [naming, setNaming] = useState(false);
  const keeps = isOpen(item.allowedActions, 'nameKnowers');
  const name = (
    <button type="button" className="button" onClick={() => setNaming(true)}>
      {text('act.nameKnowers')}
    </button>
  );
  return (
    <>
      <Knowers
        knowers={item.knowers}
        about={text('knowers.about', { count: item.knowers.length })}
        right={keeps ? name : undefined}
        act={keeps ? (knower) => <TakeOff knower={knower} item={item} refresh={refresh} /> : undefined}
      >
        {item.readings.length > 0 && <Readings readings={item.readings} />}
      </Knowers>
      {naming && <NameKnowersForm item={item} close={() => setNaming(false)} refresh={refresh} />}
    </>
  );
}

function TakeOff({ knower, item, refresh }: { knower: Knower; item: Item; refresh: () => void }) {
  const id = useId();
  const remove = useAct(removeKnowerDocument);
  const closed = knower.self ? text('knowers.notSelf') : reasonOf(item.allowedActions, 'removeKnower');
  const run = async (): Promise<void> => {
    if (await remove.run({ itemId: item.id, version: item.version, knowerId: knower.id })) refresh();
  };
  return (
    <>
      <button
        type="button"
        className="button plain"
        aria-label={text('knowers.removeOne', { name: knower.personName })}
        aria-describedby={closed === '' ? undefined : id}
        disabled={closed !== '' || remove.busy}
        onClick={() => void run()}
      >
        {text('act.removeKnower')}
      </button>
      {closed !== '' && (
        <span id={id} className="quiet why-not">
          {closed}
        </span>
      )}
      {remove.refusal !== null && (
        <p role="alert" className="fault">
          {remove.refusal.message}
        </p>
      )}
    </>
  );
}

/** Who read the matter and when; the newest first. */
function Readings({ readings }: { readings: NeedToKnowFragment['readings'] }) {
  return (
    <details className="piece readings">
      <summary>{text('knowers.readings', { count: readings.length })}</summary>
      <ul className="lines">
        {readings.map(({ id, personName, orgUnit, at }) => (
          <li key={id}>
            {personName} {orgUnit != null && <span className="chip">{orgUnit.shortName}</span>}{' '}
            <span className="quiet">{shanghaiTime(at)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Puts people on the list. */
function NameKnowersForm({ item, close, refresh }: ActProps) {
  const [chosen, choose] = useState<readonly Knowable[]>([]);
  const write = useWrite(nameKnowersDocument);
  const form = useForm(async (_, key) => {
    const postIds = chosen.map(({ postId }) => postId);
    return closing(await write({ key, itemId: item.id, version: item.version, postIds }), close);
  });
  return (
    <ActDrawer
      title={text('act.nameKnowers')}
      submit={text('act.nameKnowers')}
      form={form}
      names={['postIds']}
      onClose={close}
      refresh={refresh}
      note={text('knowers.note')}
    >
      <KnowablePeople item={item} chosen={chosen} choose={choose} fault={form.faults.postIds} />
    </ActDrawer>
  );
}
