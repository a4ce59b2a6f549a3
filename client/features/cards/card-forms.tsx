import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Facts } from '../../design/facts.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CardWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import {
  appealCardDocument,
  decideCardAppealDocument,
  issueCardDocument,
  rectifyCardDocument,
  replyToCardDocument,
  reportCardDocument,
} from './cards.documents.ts';

interface Props {
  readonly card: CardWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

const day = 86_400_000;

/** Says what the unit has to say: before a card is issued, or against it. */
export function WordsForm({ card, close, refresh, act }: Props & { act: 'reply' | 'appeal' }) {
  const writes = { reply: useWrite(replyToCardDocument), appeal: useWrite(appealCardDocument) };
  const form = useForm(async ({ words = '' }, key) =>
    closing(await writes[act]({ key, cardId: card.id, version: card.version, words }), close),
  );
  const title = text(`cardAct.${act}`);
  return (
    <ActDrawer title={title} submit={title} form={form} names={['words']} onClose={close} refresh={refresh}>
      <Facts
        facts={[
          { name: text('card.reason'), value: card.reason, whole: true },
          { name: text('card.clause'), value: card.clause, whole: true },
        ]}
      />
      <LongText label={text(`card.${act}`)} name="words" rows={6} fault={form.faults.words} />
    </ActDrawer>
  );
}

/** Issues a card with its order to rectify. */
export function IssueForm({ card, close, refresh }: Props) {
  const { viewer } = useSession();
  const inDays = (days: number): string => shanghaiDay(new Date(Date.parse(viewer.now) + days * day).toISOString());
  const write = useWrite(issueCardDocument);
  const form = useForm(async ({ demand = '', dueOn = '' }, key) =>
    closing(await write({ key, cardId: card.id, version: card.version, demand, dueOn }), close),
  );
  const title = text('cardAct.issue');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['demand', 'dueOn']}
      onClose={close}
      refresh={refresh}
      note={text('card.issueNote')}
    >
      <Facts
        facts={[
          { name: text('card.clause'), value: card.clause, whole: true },
          { name: text('card.reply'), value: card.reply || text('card.noReply'), whole: true },
        ]}
      />
      <LongText label={text('card.demand')} name="demand" rows={4} fault={form.faults.demand} />
      <Field
        label={text('card.limit')}
        name="dueOn"
        type="date"
        min={inDays(1)}
        defaultValue={inDays(14)}
        required
        faults={form.faults}
      />
    </ActDrawer>
  );
}

/** Reports as the unit what was done of what a card asks. */
export function ReportForm({ card, close, refresh }: Props) {
  const write = useWrite(reportCardDocument);
  const form = useForm(async ({ words = '', evidence = '' }, key) =>
    closing(await write({ key, cardId: card.id, version: card.version, words, evidence }), close),
  );
  const title = text('cardAct.report');
  return (
    <ActDrawer title={title} submit={title} form={form} names={['words', 'evidence']} onClose={close} refresh={refresh}>
      <Facts
        facts={[
          { name: text('card.demand'), value: card.demand, whole: true },
          { name: text('card.limit'), value: card.dueOn ?? '' },
        ]}
      />
      <LongText label={text('card.doneWords')} name="words" rows={5} fault={form.faults.words} />
      <LongText label={text('card.doneEvidence')} name="evidence" rows={3} fault={form.faults.evidence} />
    </ActDrawer>
  );
}

/** Says what was seen of what a card asks: it was done, or what the unit reported is not so and goes back. */
export function RectifyForm({ card, close, refresh }: Props) {
  const [returns, setReturns] = useState(false);
  const write = useWrite(rectifyCardDocument);
  const form = useForm(async ({ words = '', evidence = '' }, key) =>
    closing(await write({ key, cardId: card.id, version: card.version, words, evidence, holds: !returns }), close),
  );
  const reported = card.state === 'REPORTED';
  return (
    <ActDrawer
      title={text('cardAct.rectify')}
      submit={text('cardAct.rectify')}
      {...(reported ? { also: { name: 'sendBack', label: text('card.sendBack') } } : {})}
      onSubmitBy={(name) => setReturns(name === 'sendBack')}
      form={form}
      names={['words', 'evidence']}
      onClose={close}
      refresh={refresh}
    >
      <Facts
        facts={[
          { name: text('card.demand'), value: card.demand, whole: true },
          ...(reported ? [{ name: text('card.doneWords'), value: card.doneWords, whole: true }] : []),
        ]}
      />
      <LongText label={text('card.checkWords')} name="words" rows={4} fault={form.faults.words} />
      <LongText label={text('card.checkEvidence')} name="evidence" rows={3} fault={form.faults.evidence} />
    </ActDrawer>
  );
}

/** Decides on an appeal: the card stands, or is revoked. */
export function DecideForm({ card, close, refresh }: Props) {
  const [revokes, setRevokes] = useState(false);
  const write = useWrite(decideCardAppealDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, cardId: card.id, version: card.version, words, upheld: !revokes }), close),
  );
  return (
    <ActDrawer
      title={text('cardAct.decideAppeal')}
      submit={text('card.uphold')}
      also={{ name: 'revoke', label: text('card.revoke') }}
      onSubmitBy={(name) => setRevokes(name === 'revoke')}
      form={form}
      names={['words']}
      onClose={close}
      refresh={refresh}
    >
      <Facts
        facts={[
          { name: text('card.reason'), value: card.reason, whole: true },
          { name: text('card.appeal'), value: card.appeal, whole: true },
        ]}
      />
      <LongText label={text('card.decision')} name="words" rows={4} fault={form.faults.words} />
    </ActDrawer>
  );
}
