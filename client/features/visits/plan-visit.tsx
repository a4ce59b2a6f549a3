import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { VisitMemberInput, VisitPeopleQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import { ApproverChoice } from './approver-choice.tsx';
import { PlaceSuggestions } from './place-suggestions.tsx';
import { PlanCollisions } from './plan-collisions.tsx';
import { VisitTasks } from './visit-tasks.tsx';
import { type Joined, VisitTeam } from './visit-team.tsx';
import { planVisitDocument, visitPeopleDocument, visitUnitsDocument } from './visits.documents.ts';
import { WaitingLooks } from './waiting-looks.tsx';

type Values = Readonly<Record<string, string>>;

const kinds = ['GENERAL', 'LEADER_LED', 'CROSS_REGION', 'LOOK_BACK'] as const;
const names = ['targetUnitId', 'suggested', 'fromDay', 'untilDay', 'place', 'rationale', 'members', 'approverPostId'];

/** Whoever is ticked, each with the unit that sends him where he is of another region. */
const membersIn = (values: Values): VisitMemberInput[] =>
  Object.keys(values).flatMap((name) => {
    const [, postId = '', orgUnitId] = /^member\.([^.]+)(?:\.(.+))?$/.exec(name) ?? [];
    return postId === '' ? [] : [{ postId, orgUnitId: orgUnitId ?? null }];
  });

const namedIn = (values: Values, prefix: string): string[] =>
  Object.keys(values).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));

type Operation = Extract<VisitPeopleQuery['myJointOperations'][number], { readonly __typename: 'JointOperation' }>;

/** The joint operations of the own office of which a visit can be a part. */
const operationsOf = (data: VisitPeopleQuery | undefined, office: string | undefined): Operation[] =>
  (data?.myJointOperations ?? []).flatMap((one) => {
    if (one.__typename !== 'JointOperation' || one.office.id !== office) return [];
    return one.state === 'APPROVED' && one.standing !== 'OVER' ? [one] : [];
  });

/** The bodies that take part in a joint operation. */
const joinedIn = (operation: Operation | undefined): Joined | null =>
  operation === undefined
    ? null
    : {
        id: operation.id,
        bodies: operation.members.flatMap(({ state, orgUnit }) => (state === 'ACCEPTED' ? [orgUnit] : [])),
      };

/** What stands in a form now. */
const textsIn = (form: FormData): Values =>
  Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']));

interface Props {
  readonly close: () => void;
  readonly refresh: () => void;
  /** The joint operation chosen at first; empty: none. */
  readonly joint?: string;
  /** The unit chosen at first. */
  readonly unit?: { readonly id: string; readonly name: string };
}

/** Plans a visit: to whom, how, when and where, why there, who goes and who approves (M-29 to M-32). */
export function PlanVisit({ close, refresh, joint: first = '', unit }: Props) {
  const { viewer } = useSession();
  const [wanted, setWanted] = useState('');
  const [target, setTarget] = useState('');
  const today = shanghaiDay(viewer.now);
  const [plan, setPlan] = useState<Values>({ kind: 'GENERAL', joint: first, fromDay: today, untilDay: today });
  const [suggested, suggest] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [joins, setJoins] = useState(0);
  const join = (joint: string): void => {
    setPlan({ ...plan, joint });
    setJoins(joins + 1);
  };
  const [{ data: units }] = useQuery({ query: visitUnitsDocument, variables: { text: wanted }, pause: wanted === '' });
  const [{ data }] = useQuery({ query: visitPeopleDocument, requestPolicy: 'cache-and-network' });
  const write = useWrite(planVisitDocument);
  const form = useForm(async (values, key) => {
    const { targetUnitId = '', fromDay = '', untilDay = '', place = '', rationale = '', approverPostId = '' } = values;
    const sorts = {
      ...{ announced: values.mode === 'ANNOUNCED', routineSpecial: values.routineSpecial === 'on' },
      ...{ ownInitiative: values.initiative !== 'ASKED', kind: kinds.find((one) => one === values.kind) ?? 'GENERAL' },
    };
    const rest = {
      place,
      rationale,
      approverPostId,
      members: membersIn(values),
      assignmentIds: namedIn(values, 'task.'),
    };
    const checklistId = values.checklist === '' ? null : values.checklist;
    const jointOperationId = values.joint === '' ? null : values.joint;
    return closing(
      await write({
        ...{ key, targetUnitId, fromDay, untilDay, jointOperationId, checklistId, ...sorts, ...rest },
        suggested: suggested !== null && suggested.id === targetUnitId,
      }),
      close,
    );
  });
  const { faults } = form;
  const office = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.orgUnit.id;
  const operations = operationsOf(data, office);
  const lists = (data?.checklists ?? []).filter(({ retired }) => !retired);
  const team = Object.entries(faults).find(([name]) => name.startsWith('members'))?.[1];
  return (
    <ActDrawer
      title={text('visit.plan')}
      submit={text('visit.plan')}
      form={form}
      names={[...names, ...Array.from({ length: 20 }, (_, n) => `members.${n}.postId`)]}
      onClose={close}
      refresh={refresh}
      wide
      note={text('visit.planHelp')}
      onEdit={(element) => setPlan(textsIn(new FormData(element)))}
    >
      <PlaceSuggestions chosen={target} choose={suggest} />
      <UnitPicker
        key={suggested?.id ?? ''}
        initial={suggested === null ? unit && [unit] : [suggested]}
        label={text('visit.target')}
        name="targetUnitId"
        required
        options={wanted === '' ? [] : standingUnits(units?.orgUnits)}
        onSearch={setWanted}
        onPick={([id = '']) => setTarget(id)}
        fault={faults.targetUnitId ?? faults.suggested}
      />
      <div className="pair">
        <Choice
          label={text('visit.sort')}
          name="mode"
          options={[
            { value: 'UNANNOUNCED', label: text('visit.unannounced') },
            { value: 'ANNOUNCED', label: text('visit.announced') },
          ]}
        />
        <Choice
          label={text('visit.kind')}
          name="kind"
          options={kinds.map((value) => ({ value, label: text(`visitKind.${value}`) }))}
        />
      </div>
      <div className="pair">
        <Choice
          label={text('visit.initiative')}
          name="initiative"
          options={[
            { value: 'OWN', label: text('visit.ownInitiative') },
            { value: 'ASKED', label: text('visit.asked') },
          ]}
        />
        <Choice
          key={`${joins}.${operations.length}`}
          label={text('visit.joint')}
          name="joint"
          initial={plan.joint}
          options={[
            { value: '', label: text('visit.noJoint') },
            ...operations.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          fault={faults.jointOperationId}
        />
      </div>
      <label className="tick">
        <input type="checkbox" name="routineSpecial" /> {text('visit.routineSpecial')}
      </label>
      <div className="pair">
        <Field label={text('visit.fromDay')} name="fromDay" type="date" required defaultValue={today} faults={faults} />
        <Field
          label={text('visit.untilDay')}
          name="untilDay"
          type="date"
          required
          defaultValue={today}
          faults={faults}
        />
      </div>
      <Field label={text('visit.place')} name="place" required maxLength={200} faults={faults} />
      <LongText
        label={text('visit.rationale')}
        name="rationale"
        rows={3}
        help={text('visit.rationaleHelp')}
        fault={faults.rationale}
      />
      {lists.length > 0 && (
        <Choice
          label={text('checklist.one')}
          name="checklist"
          options={[
            { value: '', label: text('checklist.noneUsed') },
            ...lists.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          fault={faults.checklistId}
        />
      )}
      {target !== '' && plan.kind === 'LOOK_BACK' && <WaitingLooks target={target} />}
      {target !== '' && <VisitTasks target={target} />}
      {target !== '' && (
        <PlanCollisions
          target={target}
          fromDay={plan.fromDay ?? ''}
          untilDay={plan.untilDay ?? ''}
          taskIds={namedIn(plan, 'task.')}
          joint={plan.joint ?? ''}
          join={join}
        />
      )}
      <VisitTeam
        crosses={plan.kind === 'CROSS_REGION'}
        colleagues={data?.colleagues ?? []}
        joined={joinedIn(operations.find(({ id }) => id === plan.joint))}
        fault={team}
      />
      <ApproverChoice
        people={data?.colleagues ?? []}
        without={viewer.actingPostId ?? ''}
        fault={faults.approverPostId}
      />
      <p className="quiet">{text('visit.byRule', { rule: data?.visitRule?.words ?? '' })}</p>
    </ActDrawer>
  );
}
