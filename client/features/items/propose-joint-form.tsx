import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import type { UnitOption } from '../../design/use-picker.ts';
import { useWrite } from '../../design/write.ts';
import type { MandatePower } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { instantOf, localOf } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { useBegun } from '../../orders/begun-elsewhere.ts';
import { closing } from '../../orders/closing.ts';
import { LinkageFields, linkagesIn } from '../../orders/linkages.tsx';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { unitChoicesDocument } from '../../orders/unit-choices.documents.ts';
import type { ActProps } from './item-acts.tsx';
import { proposeJointOperationDocument } from './joint.documents.ts';
import './joint.css';
import { MoreMatters, scopeFault } from './more-matters.tsx';
import { ScheduleFields, scheduleIn } from './schedule-fields.tsx';

const powers: readonly MandatePower[] = ['CHASE', 'VERIFY'];
const month = 30 * 86_400_000;
const mostMembers = 10;
const mostMatters = 10;

/** Proposes a joint operation over the matter, or some of its tasks, with its bodies, duties and period (M-11). */
export function ProposeJointForm({ item, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const invited = useBegun('proposeJoint')?.bodies.slice(0, mostMembers) ?? [];
  const [members, setMembers] = useState<readonly number[]>(invited.length === 0 ? [0] : invited.map((_, at) => at));
  const [lines, setLines] = useState<readonly number[]>([]);
  const write = useWrite(proposeJointOperationDocument);
  const form = useForm(async (values, key) => {
    const { title = '', purpose = '', startsAt = '', endsAt = '', lead = '' } = values;
    const chosen = (prefix: string): string[] =>
      Object.keys(values).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    const bodies = members.map((at) => ({
      orgUnitId: values[`body${at}`] ?? '',
      duty: values[`duty${at}`] ?? '',
      isLead: lead === String(at),
    }));
    const others = chosen('matter:').map((itemId) => ({ itemId }));
    const scope = [{ itemId: item.id, assignmentIds: chosen('task:') }, ...others];
    const period = { ...(startsAt === '' ? {} : { startsAt: instantOf(startsAt) }), endsAt: instantOf(endsAt) };
    const plan = { title, purpose, scope, members: bodies, powers: chosen('power:') as MandatePower[] };
    return closing(
      await write({ key, ...plan, ...period, linkages: linkagesIn(values), schedule: scheduleIn(values, lines) }),
      close,
    );
  });
  const names = [
    ...['title', 'purpose', 'members', 'powers', 'linkages', 'startsAt', 'endsAt', 'scope', 'scope.0.assignmentIds'],
    ...Array.from({ length: mostMatters }, (_, place) => `scope.${place}.itemId`),
    ...members.flatMap((_, place) => [`members.${place}.orgUnitId`, `members.${place}.duty`]),
    ...lines.flatMap((_, place) => [`schedule.${place}.on`, `schedule.${place}.words`]),
  ];
  return (
    <ActDrawer
      title={text('act.proposeJoint')}
      submit={text('act.proposeJoint')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
      wide
    >
      <Field label={text('joint.name')} name="title" required maxLength={100} faults={form.faults} />
      <LongText label={text('joint.purpose')} name="purpose" rows={3} fault={form.faults.purpose} />
      <fieldset>
        <legend>{text('joint.members')}</legend>
        {members.map((at, place) => (
          <Body
            key={at}
            at={at}
            invited={invited[at]}
            fault={form.faults[`members.${place}.orgUnitId`]}
            dutyFault={form.faults[`members.${place}.duty`]}
            drop={members.length > 1 ? () => setMembers(members.filter((one) => one !== at)) : undefined}
          />
        ))}
        {members.length < mostMembers && (
          <button
            type="button"
            className="button plain"
            onClick={() => setMembers([...members, (members.at(-1) ?? 0) + 1])}
          >
            {text('joint.addBody')}
          </button>
        )}
        <p className={form.faults.members === undefined ? 'quiet' : 'fault'}>
          {form.faults.members ?? text('joint.membersHelp')}
        </p>
      </fieldset>
      {item.assignments.length > 0 && (
        <fieldset>
          <legend>{text('joint.scope')}</legend>
          {item.assignments.map(({ id, to }) => (
            <label key={id} className="tick">
              <input type="checkbox" name={`task:${id}`} /> {to.shortName}
            </label>
          ))}
          <p className="quiet">{form.faults['scope.0.assignmentIds'] ?? text('mandates.scopeHelp')}</p>
        </fieldset>
      )}
      <MoreMatters own={item.id} fault={scopeFault(form.faults)} />
      <fieldset>
        <legend>{text('joint.powers')}</legend>
        {powers.map((power) => (
          <label key={power} className="tick">
            <input type="checkbox" name={`power:${power}`} defaultChecked /> {text(`mandatePower.${power}` as TextId)}
          </label>
        ))}
        <p className={form.faults.powers === undefined ? 'quiet' : 'fault'}>
          {form.faults.powers ?? text('joint.powersHelp')}
        </p>
      </fieldset>
      <LinkageFields marks={[]} fault={form.faults.linkages} />
      <div className="pair">
        <Field
          label={text('mandates.startsAt')}
          name="startsAt"
          type="datetime-local"
          faults={form.faults}
          help={text('mandates.startsHelp')}
        />
        <Field
          label={text('mandates.endsAt')}
          name="endsAt"
          type="datetime-local"
          required
          defaultValue={localOf(new Date(Date.parse(viewer.now) + month).toISOString())}
          faults={form.faults}
        />
      </div>
      <ScheduleFields lines={lines} change={setLines} faults={form.faults} />
    </ActDrawer>
  );
}

interface BodyProps {
  readonly at: number;
  /** The body that is named at first. */
  readonly invited: UnitOption | undefined;
  readonly fault: string | undefined;
  readonly dutyFault: string | undefined;
  readonly drop: (() => void) | undefined;
}

/** One body to invite: which, what it does, and whether it leads. */
function Body({ at, invited, fault, dutyFault, drop }: BodyProps) {
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({
    query: unitChoicesDocument,
    variables: { text: wanted, bodies: true },
    pause: wanted === '',
  });
  return (
    <div className="joint-body">
      <UnitPicker
        label={text('joint.body')}
        name={`body${at}`}
        required
        initial={invited === undefined ? undefined : [invited]}
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={fault}
      />
      <Field
        label={text('joint.duty')}
        name={`duty${at}`}
        required
        maxLength={500}
        faults={dutyFault === undefined ? {} : { [`duty${at}`]: dutyFault }}
      />
      <div className="joint-body-end">
        <label className="tick">
          <input type="radio" name="lead" value={at} /> {text('jointPart.LEAD')}
        </label>
        {drop !== undefined && (
          <button type="button" className="button plain" onClick={drop}>
            {text('targets.drop')}
          </button>
        )}
      </div>
    </div>
  );
}
