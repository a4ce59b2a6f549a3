import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { Facts } from '../../design/facts.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { TriageClass } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import { leadersDocument } from './items.documents.ts';
import { decideTriageDocument, triageItemDocument } from './triage.documents.ts';
import { classNames, planFacts } from './triage-card.tsx';

const classes: readonly TriageClass[] = ['DIFFICULT', 'WIDE'];
const names = ['classes', 'analysis', 'prePlan', 'leaderPostId'];

/** Classes a matter; a difficult or wide one goes with analysis and plan to the leader in charge. */
export function TriageForm({ item, close, refresh }: ActProps) {
  const [chosen, choose] = useState<readonly TriageClass[]>((item.triage?.classes ?? []) as TriageClass[]);
  const [{ data }] = useQuery({ query: leadersDocument });
  const write = useWrite(triageItemDocument);
  const form = useForm(async ({ analysis = '', prePlan = '', leaderPostId = '' }, key) => {
    const asked = chosen.length > 0 ? { analysis, prePlan, leaderPostId } : {};
    return closing(await write({ key, itemId: item.id, version: item.version, classes: [...chosen], ...asked }), close);
  });
  const toggle = (one: TriageClass, event: FormEvent<HTMLInputElement>): void =>
    choose(event.currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one));
  return (
    <ActDrawer
      title={text('act.triage')}
      submit={chosen.length > 0 ? text('triage.submit') : text('triage.keep')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
    >
      <fieldset>
        <legend>{text('triage.classes')}</legend>
        {classes.map((one) => (
          <label key={one} className="tick">
            <input type="checkbox" checked={chosen.includes(one)} onChange={(event) => toggle(one, event)} />{' '}
            {classNames([one])}
          </label>
        ))}
        <p className="quiet">{text('triage.ordinaryHelp')}</p>
      </fieldset>
      {chosen.length > 0 && (
        <>
          <LongText
            label={text('triage.analysis')}
            name="analysis"
            rows={4}
            defaultValue={item.triage?.analysis}
            fault={form.faults.analysis}
          />
          <LongText
            label={text('triage.prePlan')}
            name="prePlan"
            rows={5}
            defaultValue={item.triage?.prePlan}
            fault={form.faults.prePlan}
          />
          <Choice
            label={text('triage.leader')}
            name="leaderPostId"
            options={(data?.colleagues ?? []).map(({ id, personName }) => ({ value: id, label: personName ?? '' }))}
            fault={form.faults.leaderPostId}
          />
        </>
      )}
    </ActDrawer>
  );
}

/** The leader approves the plan and takes the chair, or returns it. */
export function DecideTriageForm({ item, close, refresh }: ActProps) {
  const [returned, setReturned] = useState(false);
  const write = useWrite(decideTriageDocument);
  const form = useForm(async ({ opinion = '' }, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, approves: !returned, opinion }), close),
  );
  return (
    <ActDrawer
      title={text('act.decideTriage')}
      submit={text('triage.approve')}
      also={{ name: 'return', label: text('triage.return') }}
      onSubmitBy={(name) => setReturned(name === 'return')}
      form={form}
      names={['opinion']}
      onClose={close}
      refresh={refresh}
    >
      {item.triage != null && <Facts facts={planFacts(item.triage)} />}
      <LongText label={text('triage.opinion')} name="opinion" rows={3} fault={form.faults.opinion} />
    </ActDrawer>
  );
}
