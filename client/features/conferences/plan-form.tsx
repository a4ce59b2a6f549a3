import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { UnitPicker } from '../../design/unit-picker.tsx';
import { type Faults, useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ConferenceKind, ConferenceWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { standingUnits } from '../../orders/standing-units.ts';
import {
  amendConferenceDocument,
  attendeesDocument,
  chairsDocument,
  planConferenceDocument,
} from './conferences.documents.ts';

const kinds: readonly ConferenceKind[] = ['FOUR_KEYS', 'SUPERVISION'];

/** First and last day of the quarter of a day. */
function quarterOf(day: string): readonly [string, string] {
  const [year = '', month = '1'] = day.split('-');
  const first = Number(month) - ((Number(month) - 1) % 3);
  const last = new Date(Date.UTC(Number(year), first + 2, 0)).toISOString().slice(0, 10);
  return [`${year}-${String(first).padStart(2, '0')}-01`, last];
}

interface Props {
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Plans a conference: which, about which period, when, who chairs and who is invited. */
export function PlanForm({ close, refresh }: Props) {
  const write = useWrite(planConferenceDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, kind: values.kind as ConferenceKind, ...planIn(values) }), close),
  );
  return (
    <ActDrawer
      title={text('conference.plan')}
      submit={text('conference.plan')}
      form={form}
      names={['kind', ...planNames]}
      onClose={close}
      refresh={refresh}
      note={text('conference.planNote')}
    >
      <Choice
        label={text('conference.kind')}
        name="kind"
        options={kinds.map((value) => ({ value, label: text(`conferenceKind.${value}`) }))}
        fault={form.faults.kind}
      />
      <PlanFields faults={form.faults} />
    </ActDrawer>
  );
}

/** Changes the plan; once the notice went out with the reason, which whoever is invited reads. */
export function AmendForm({ one, close, refresh }: Props & { readonly one: ConferenceWholeFragment }) {
  const write = useWrite(amendConferenceDocument);
  const noticed = one.state === 'CONVENED';
  const form = useForm(async (values, key) => {
    const said = noticed ? { reason: values.reason } : {};
    return closing(await write({ key, conferenceId: one.id, version: one.version, ...planIn(values), ...said }), close);
  });
  return (
    <ActDrawer
      title={text('conferenceAct.amend')}
      submit={text('conferenceAct.amend')}
      form={form}
      names={[...planNames, ...(noticed ? ['reason'] : [])]}
      onClose={close}
      refresh={refresh}
      note={text(noticed ? 'conference.amendNoticeNote' : 'conference.amendNote')}
    >
      <PlanFields faults={form.faults} before={one} />
      {noticed && <LongText label={text('conference.amendReason')} name="reason" rows={3} fault={form.faults.reason} />}
    </ActDrawer>
  );
}

const planNames = ['periodFrom', 'periodUntil', 'heldOn', 'chairPostId', 'attendeeUnitIds'];

const planIn = (values: Readonly<Record<string, string>>) => {
  const { periodFrom = '', periodUntil = '', heldOn = '', chairPostId = '', attendeeUnitIds = '' } = values;
  const invited = attendeeUnitIds.split(',').filter((id) => id !== '');
  return { periodFrom, periodUntil, heldOn, chairPostId, attendeeUnitIds: invited };
};

/** What every plan asks; a new one begins with the quarter that runs. */
function PlanFields({ faults, before }: { readonly faults: Faults; readonly before?: ConferenceWholeFragment }) {
  const today = shanghaiDay(useSession().viewer.now);
  const [from, until] = before === undefined ? quarterOf(today) : [before.periodFrom, before.periodUntil];
  const [wanted, setWanted] = useState('');
  const [{ data: chairs }] = useQuery({ query: chairsDocument });
  const [{ data }] = useQuery({ query: attendeesDocument, variables: { text: wanted }, pause: wanted === '' });
  const leaders = (chairs?.colleagues ?? []).map(({ id, personName }) => ({ value: id, label: personName ?? '' }));
  return (
    <>
      <div className="pair">
        <Field
          label={text('conference.periodFrom')}
          name="periodFrom"
          type="date"
          required
          defaultValue={from}
          faults={faults}
        />
        <Field
          label={text('conference.periodUntil')}
          name="periodUntil"
          type="date"
          required
          defaultValue={until}
          faults={faults}
        />
      </div>
      <Field
        label={text('conference.heldOn')}
        name="heldOn"
        type="date"
        required
        defaultValue={before?.heldOn ?? today}
        faults={faults}
      />
      <Choice
        key={leaders.length > 0 ? 'known' : 'asked'}
        label={text('conference.chair')}
        name="chairPostId"
        initial={before?.chairPostId}
        options={leaders}
        fault={faults.chairPostId}
      />
      <UnitPicker
        label={text('conference.attendees')}
        name="attendeeUnitIds"
        multiple
        required
        initial={before?.attendees.map(({ id, name }) => ({ id, name }))}
        options={wanted === '' ? [] : standingUnits(data?.orgUnits)}
        onSearch={setWanted}
        fault={faults.attendeeUnitIds}
      />
    </>
  );
}
