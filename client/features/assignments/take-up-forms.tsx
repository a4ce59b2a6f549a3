import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { HandleAssignmentInput } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { OrderDrawer } from '../../orders/order-drawer.tsx';
import { OrderWords } from '../../orders/order-words.tsx';
import type { ActProps } from './assignment-acts.tsx';
import {
  changeHandlerDocument,
  handleAssignmentDocument,
  handlersDocument,
  relayAssignmentDocument,
} from './assignments.documents.ts';

/** Names who handles the task, so that the unit performs it itself. */
export const HandleForm = (props: ActProps) => (
  <NameHandler {...props} title={text('act.handle')} write={useWrite(handleAssignmentDocument)} />
);

/** Names another handler for a task under way. */
export const ChangeHandlerForm = (props: ActProps) => (
  <NameHandler {...props} title={text('act.changeHandler')} write={useWrite(changeHandlerDocument)} />
);

interface NamingProps extends ActProps {
  readonly title: string;
  readonly write: ReturnType<typeof useWrite<HandleAssignmentInput>>;
}

function NameHandler({ assignment, title, write, close, refresh }: NamingProps) {
  const [{ data }] = useQuery({ query: handlersDocument, requestPolicy: 'cache-and-network' });
  const form = useForm(async ({ handlerPostId = '' }, key) => {
    const { id, version } = assignment;
    return closing(await write({ key, assignmentId: id, version, handlerPostId }), close);
  });
  const handlers = data?.colleagues ?? [];
  return (
    <ActDrawer title={title} submit={title} form={form} names={['handlerPostId']} onClose={close} refresh={refresh}>
      {data !== undefined && handlers.length === 0 && <p className="notice">{text('assignments.noHandler')}</p>}
      <Choice
        label={text('role.HANDLER')}
        name="handlerPostId"
        options={handlers.map(({ id, personName, section }) => ({
          value: id,
          label: section == null ? (personName ?? '') : `${personName} · ${section.name}`,
        }))}
        fault={form.faults.handlerPostId}
      />
    </ActDrawer>
  );
}

/** Relays the task to units below with six parts of the holder's own, the order above open to read (M-16). */
export function RelayForm({ assignment, close, refresh }: ActProps) {
  const { id, version, to, latestForChildren, orderChain, title, targets, hourClocks, reportCadence } = assignment;
  const write = useWrite(relayAssignmentDocument);
  const above = orderChain[0];
  return (
    <OrderDrawer
      title={text('assignments.relayTitle', { title })}
      submit={text('act.relay')}
      issuerId={to.id}
      subject={{ assignmentId: id }}
      latest={latestForChildren}
      owed={targets}
      asked={reportCadence}
      until={hourClocks?.done}
      above={
        above !== undefined && (
          <details className="above">
            <summary>{text('assignments.readAbove')}</summary>
            <OrderWords order={above} />
          </details>
        )
      }
      own={(faults) => (
        <Field
          label={text('orders.ownShare')}
          name="ownShare"
          type="number"
          min={0}
          max={100}
          required
          defaultValue={0}
          help={text('orders.ownShareHelp')}
          faults={faults}
        />
      )}
      send={async (order, { ownShare }) =>
        closing(await write({ ...order, assignmentId: id, version, ownShare: Number(ownShare) }), close)
      }
      onClose={close}
      refresh={refresh}
    />
  );
}
