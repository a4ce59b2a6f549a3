import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../design/choice.tsx';
import { Segmented } from '../design/segmented.tsx';
import { type Faults, type Refusal, useForm } from '../design/use-form.ts';
import type {
  AssignmentRole,
  CascadePreviewInput,
  OrderChannel,
  ReportCadence,
  TargetLineInput,
  TargetRuleInput,
} from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { ActDrawer } from './act-drawer.tsx';
import { CadenceChoice, cadenceOf } from './cadence-choice.tsx';
import { CascadePreview, usePreview } from './cascade-preview.tsx';
import { FixedLimit, LimitFields, limitOf } from './limit-fields.tsx';
import { LongText } from './long-text.tsx';
import { receiversDocument } from './order.documents.ts';
import { ChosenReceivers, ReceiverChoice } from './receivers.tsx';
import { firstRule, RuleChoice, ruleOf } from './rule-choice.tsx';
import { standingUnits } from './standing-units.ts';
import { TargetFields } from './target-fields.tsx';
import {
  carriedLine,
  type DraftLine,
  emptyLine,
  isWritten,
  lineInput,
  type OwedTarget,
  type SuggestedTarget,
  suggestedLine,
} from './target-lines.ts';

/** An order as it is sent, without what it is about. */
export interface WrittenOrder {
  readonly key: string;
  readonly orgUnitIds: string[];
  readonly supportIds: string[];
  readonly informIds: string[];
  readonly rules: TargetRuleInput[];
  readonly routed: boolean;
  readonly targets: TargetLineInput[];
  readonly task: string;
  readonly target: string;
  readonly measures: string;
  readonly requirement: string;
  readonly discipline: string;
  readonly dueOn?: string;
  readonly workingDays?: number;
  readonly channel: OrderChannel;
  readonly planApprovalRequired: boolean;
  readonly reportCadence: ReportCadence;
}

/** What a matrix suggests for an order. */
export interface SuggestedOrder {
  readonly supportUnits: readonly { readonly id: string }[];
  readonly targets: readonly SuggestedTarget[];
  readonly dueOn?: string | null;
  readonly workingDays?: number | null;
}

interface Props {
  readonly title: string;
  readonly submit: string;
  /** The unit whose direct units may receive it. */
  readonly issuerId: string;
  /** What is ordered: the item to issue, or the assignment to relay. */
  readonly subject: { readonly itemId: string } | { readonly assignmentId: string };
  /** Chosen at first, if it stands directly below. */
  readonly leadId?: string;
  readonly task?: string;
  readonly latest?: string;
  /** What the order above asks of the issuer; nothing for the first order. */
  readonly owed?: readonly OwedTarget[];
  /** How often the order above asks its holder to report; nothing for the first order. */
  readonly asked?: ReportCadence;
  /** The moment of an expedited matter, which is the limit of all its orders. */
  readonly until?: string;
  /** What the matrix from which the matter was imported suggests. */
  readonly suggested?: SuggestedOrder;
  /** The order above, to write by. */
  readonly above?: ReactNode;
  /** What the issuer does itself, beside the lines that it gives on. */
  readonly own?: (faults: Faults) => ReactNode;
  readonly send: (order: WrittenOrder, values: Readonly<Record<string, string>>) => Promise<Refusal | null>;
  readonly onClose: () => void;
  readonly refresh: () => void;
}

const written = ['task', 'target', 'measures', 'requirement', 'discipline'] as const;
const names = [
  ...written,
  'orgUnitIds',
  'supportIds',
  'informIds',
  'rules',
  'dueOn',
  'workingDays',
  'limit',
  'channel',
  'reportCadence',
  'ownShare',
];

/** Whom an order is for: units one by one, or a rule. */
type Way = 'units' | 'rule';

/** Writes an order: who receives it at the left, what that will do and its six parts beside them. */
export function OrderDrawer({
  issuerId,
  subject,
  leadId,
  task,
  latest,
  owed = [],
  asked,
  until,
  suggested,
  above,
  own,
  send,
  ...rest
}: Props) {
  const [{ data }] = useQuery({
    query: receiversDocument,
    variables: { id: issuerId },
    requestPolicy: 'cache-and-network',
  });
  const units = standingUnits(data?.orgUnit?.children);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const beside = suggested?.supportUnits.map(({ id }) => id).filter((id) => id !== leadId) ?? [];
  const proposed = [leadId, ...beside].filter(
    (id) => id !== undefined && units?.some((unit) => unit.id === id),
  ) as string[];
  const chosen = picked ?? proposed;
  const [roles, setRoles] = useState<Readonly<Record<string, AssignmentRole>>>(() =>
    Object.fromEntries(beside.map((id) => [id, 'SUPPORT'])),
  );
  const named = (role: AssignmentRole): string[] => chosen.filter((id) => (roles[id] ?? 'LEAD') === role);
  const receivers = [...named('LEAD'), ...named('SUPPORT'), ...named('INFORM')].flatMap(
    (id) => units?.filter((unit) => unit.id === id) ?? [],
  );
  const [way, setWay] = useState<Way>('units');
  const [rule, setRule] = useState(firstRule);
  const [limit, setLimit] = useState<ReturnType<typeof limitOf>>(
    until === undefined ? (suggestedLimit(suggested) ?? { workingDays: 20 }) : {},
  );
  const targets: Targets =
    way === 'units'
      ? { ...none, orgUnitIds: named('LEAD'), supportIds: named('SUPPORT'), informIds: named('INFORM') }
      : { ...none, rules: [ruleOf(rule)], routed: true };
  const [lines, setLines] = useState<readonly DraftLine[]>(() =>
    owed.length > 0 ? owed.map(carriedLine) : suggestedLines(suggested),
  );
  const asks = (some: typeof lines) => some.map((line) => lineInput(line, targets.orgUnitIds));
  const form = useForm((values, key) => send({ ...orderOf(values, key, targets), targets: asks(lines) }, values));
  const preview = usePreview(previewOf(subject, targets, limit, asks(lines.filter(isWritten)), until !== undefined));
  const lead = (id: string): void => setPicked([id, ...chosen.filter((one) => one !== id)]);
  return (
    <ActDrawer
      {...rest}
      wide
      form={form}
      names={[...names, ...Object.keys(form.faults).filter((path) => path.startsWith('targets'))]}
      note={text(way === 'units' ? 'orders.count' : 'orders.routed', { count: chosen.length })}
      onEdit={(element) => setLimit(limitIn(element))}
    >
      <div className="order-desk">
        <div className="whom">
          <Segmented label={text('orders.whom')} value={way} onChange={setWay} options={ways()} />
          {way === 'units' ? (
            <ReceiverChoice units={units} chosen={chosen} choose={setPicked} fault={faultOf(form.faults)} />
          ) : (
            <RuleChoice units={units} rule={rule} change={setRule} />
          )}
        </div>
        <div className="form">
          {way === 'units' && (
            <ChosenReceivers
              units={receivers}
              lead={lead}
              roles={roles}
              give={(id, role) => setRoles({ ...roles, [id]: role })}
            />
          )}
          {(way === 'rule' || chosen.length > 0) && <CascadePreview {...preview} />}
          {above}
          {written.slice(0, 2).map((part) => (
            <Part key={part} part={part} fault={form.faults[part]} words={part === 'task' ? task : undefined} />
          ))}
          <TargetFields
            lines={lines}
            change={setLines}
            receivers={way === 'units' ? receivers.filter(({ id }) => (roles[id] ?? 'LEAD') === 'LEAD') : []}
            ledger={preview.ledger}
            faults={form.faults}
          />
          {own?.(form.faults)}
          <Part part="measures" fault={form.faults.measures} />
          {until === undefined ? (
            <LimitFields faults={form.faults} latest={latest} first={suggestedLimit(suggested)} />
          ) : (
            <FixedLimit until={until} />
          )}
          {written.slice(3).map((part) => (
            <Part key={part} part={part} fault={form.faults[part]} />
          ))}
          <label className="tick">
            <input type="checkbox" name="planApprovalRequired" />
            {text('orders.planApproval')}
          </label>
          <CadenceChoice asked={asked} fault={form.faults.reportCadence} />
          <Choice
            label={text('orders.channel')}
            name="channel"
            options={(['WRITTEN', 'PHONE'] as const).map((value) => ({
              value,
              label: text(`channel.${value}` as TextId),
            }))}
          />
        </div>
      </div>
    </ActDrawer>
  );
}

function Part({ part, fault, words }: { part: (typeof written)[number]; fault?: string; words?: string }) {
  const rows = part === 'task' || part === 'measures' ? 3 : 2;
  return <LongText label={text(`part.${part}` as TextId)} name={part} rows={rows} fault={fault} defaultValue={words} />;
}

const suggestedLines = (suggested?: SuggestedOrder): DraftLine[] =>
  suggested === undefined || suggested.targets.length === 0 ? [emptyLine()] : suggested.targets.map(suggestedLine);

function suggestedLimit(suggested?: SuggestedOrder): ReturnType<typeof limitOf> | undefined {
  if (suggested?.dueOn != null) return { dueOn: suggested.dueOn };
  return suggested?.workingDays == null ? undefined : { workingDays: suggested.workingDays };
}

type Targets = Pick<WrittenOrder, 'orgUnitIds' | 'supportIds' | 'informIds' | 'rules' | 'routed'>;

const none: Targets = { orgUnitIds: [], supportIds: [], informIds: [], rules: [], routed: false };

const faultOf = ({ orgUnitIds, supportIds, informIds }: Faults): string | undefined =>
  orgUnitIds ?? supportIds ?? informIds;

const ways = (): { value: Way; label: string }[] => [
  { value: 'units', label: text('orders.oneByOne') },
  { value: 'rule', label: text('orders.byRule') },
];

/** The limit as it stands in the form now. */
const limitIn = (form: HTMLFormElement): ReturnType<typeof limitOf> =>
  limitOf(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])));

/** What the preview asks; nothing while nobody is chosen or no limit is typed. */
function previewOf(
  subject: Props['subject'],
  targets: Targets,
  { dueOn, workingDays }: ReturnType<typeof limitOf>,
  lines: TargetLineInput[],
  expedited: boolean,
): CascadePreviewInput | null {
  if (targets.orgUnitIds.length + targets.rules.length === 0) return null;
  if (expedited) return { ...subject, ...targets, targets: lines };
  if (dueOn === undefined ? !((workingDays ?? 0) >= 1 && (workingDays ?? 0) <= 750) : dueOn === '') return null;
  return { ...subject, ...targets, dueOn, workingDays, targets: lines };
}

function orderOf(values: Record<string, string>, key: string, targets: Targets): Omit<WrittenOrder, 'targets'> {
  const { task = '', target = '', measures = '', requirement = '', discipline = '' } = values;
  const channel = values.channel === 'PHONE' ? 'PHONE' : 'WRITTEN';
  return {
    key,
    ...targets,
    task,
    target,
    measures,
    requirement,
    discipline,
    channel,
    planApprovalRequired: values.planApprovalRequired !== undefined,
    reportCadence: cadenceOf(values.reportCadence),
    ...limitOf(values),
  };
}
