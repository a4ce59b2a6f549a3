import { useState } from 'react';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ForceWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { memberIn, OtherUnit, OwnPerson } from '../../orders/force-member-fields.tsx';
import { MoreActs } from '../../orders/more-acts.tsx';
import { isOpen, NextStep } from '../../orders/next-step.tsx';
import { ReasonDrawer } from '../../orders/reason-drawer.tsx';
import { addTaskForceMemberDocument, dissolveTaskForceDocument } from './task-forces.documents.ts';

interface Props {
  readonly force: ForceWholeFragment;
  readonly refresh: () => void;
}

/** What the lead may do with its task force now: add somebody of its own or of another unit, or dissolve it. */
export function ForceActs({ force, refresh }: Props) {
  const [begun, begin] = useState('');
  const { allowedActions, state, members, dissolveReason } = force;
  const adds = isOpen(allowedActions, 'addMember');
  const waits = members.some((member) => member.state === 'ASKED');
  const standing = waits ? text('force.waiting') : text('force.serving');
  const reason = dissolveReason === '' ? text('force.withTask') : dissolveReason;
  const props = { force, refresh, close: () => begin('') };
  return (
    <>
      <NextStep
        refresh={refresh}
        waiting={state === 'ACTIVE' ? standing : `${text('force.dissolved')} ${reason}`}
        acts={
          adds
            ? [
                { action: 'own', label: text('force.addOwn'), begin: () => begin('own'), main: false },
                { action: 'unit', label: text('force.addUnit'), begin: () => begin('unit'), main: false },
              ]
            : []
        }
      >
        <MoreActs
          actions={allowedActions}
          acts={state === 'ACTIVE' && adds ? ['dissolve'] : []}
          begin={() => begin('dissolve')}
        />
      </NextStep>
      {(begun === 'own' || begun === 'unit') && <AddForm {...props} own={begun === 'own'} />}
      {begun === 'dissolve' && <DissolveForm {...props} />}
    </>
  );
}

function AddForm({ force, own, close, refresh }: Props & { own: boolean; close: () => void }) {
  const write = useWrite(addTaskForceMemberDocument);
  const form = useForm(async (values, key) => {
    const member = memberIn(values, own ? { at: 0, own: true } : { at: 0, own: false }, force.lead.id);
    return closing(await write({ key, taskForceId: force.id, version: force.version, member }), close);
  });
  const act = text(own ? 'force.addOwn' : 'force.addUnit');
  const fault = (name: string): string | undefined => form.faults[`member.${name}`];
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['member.orgUnitId', 'member.postId', 'member.coordinates', 'member.duty']}
      onClose={close}
      refresh={refresh}
    >
      {own ? <OwnPerson at={0} fault={fault} /> : <OtherUnit at={0} fault={fault} />}
    </ActDrawer>
  );
}

function DissolveForm({ force, close, refresh }: Props & { close: () => void }) {
  const write = useWrite(dissolveTaskForceDocument);
  return (
    <ReasonDrawer
      act={text('act.dissolve')}
      label={text('force.dissolveReason')}
      note={text('force.dissolveHelp')}
      send={async (reason, key) =>
        closing(await write({ key, taskForceId: force.id, version: force.version, reason }), close)
      }
      onClose={close}
      refresh={refresh}
    />
  );
}
