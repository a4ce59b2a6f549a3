import { useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemState, JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/use-pages.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { addJointScopeDocument, ownMattersDocument, ownTasksDocument } from './scope.documents.ts';

interface Props {
  readonly operation: JointWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** From the establishment while a matter is handled; a work secret is in no joint operation. */
const open: readonly ItemState[] = ['ESTABLISHED', 'ISSUED', 'IN_PROGRESS'];

/** Puts a matter of the own office, or some tasks of it, into the scope of the operation. */
export function AddScopeForm({ operation, close, refresh }: Props) {
  const [chosen, choose] = useState('');
  const write = useWrite(addJointScopeDocument);
  const pages = usePages(ownMattersDocument, ({ items }) => items);
  const form = useForm(async (values, key) => {
    const assignmentIds = Object.keys(values).flatMap((name) => (name.startsWith('task:') ? [name.slice(5)] : []));
    const scope = [{ itemId: values.matter ?? '', assignmentIds }];
    return closing(await write({ key, operationId: operation.id, version: operation.version, scope }), close);
  });
  const inside = operation.scope.map(({ item }) => item?.id);
  const matters = (pages.nodes ?? []).filter(
    ({ id, state, secrecy }) => open.includes(state) && secrecy !== 'WORK_SECRET' && !inside.includes(id),
  );
  const act = text('act.addScope');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['scope', 'scope.0.itemId', 'scope.0.assignmentIds']}
      onClose={close}
      refresh={refresh}
      onEdit={({ elements }) => choose((elements.namedItem('matter') as HTMLSelectElement).value)}
    >
      <p>{text('joint.addScopeHelp')}</p>
      <Choice
        label={text('joint.ownMatter')}
        name="matter"
        options={[
          { value: '', label: text(pages.nodes === undefined ? 'app.loading' : 'joint.chooseMatter') },
          ...matters.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        fault={form.faults['scope.0.itemId'] ?? form.faults.scope}
      />
      {pages.more !== null && (
        <button type="button" className="button plain" disabled={pages.busy} onClick={pages.more}>
          {text('bell.more')}
        </button>
      )}
      {chosen !== '' && <Tasks key={chosen} id={chosen} fault={form.faults['scope.0.assignmentIds']} />}
    </ActDrawer>
  );
}

/** The tasks of the chosen matter; none ticked: all of it. */
function Tasks({ id, fault }: { id: string; fault: string | undefined }) {
  const [{ data }] = useQuery({ query: ownTasksDocument, variables: { id } });
  const tasks = data?.item?.assignments ?? [];
  if (tasks.length === 0) return null;
  return (
    <fieldset>
      <legend>{text('joint.scope')}</legend>
      {tasks.map((task) => (
        <label key={task.id} className="tick">
          <input type="checkbox" name={`task:${task.id}`} /> {task.to.shortName}
        </label>
      ))}
      <p className={fault === undefined ? 'quiet' : 'fault'}>{fault ?? text('mandates.scopeHelp')}</p>
    </fieldset>
  );
}
