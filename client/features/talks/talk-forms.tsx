import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Facts } from '../../design/facts.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { TalkQuery, TalkWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import {
  accountForTalkDocument,
  cancelTalkDocument,
  conveneTalkDocument,
  delegateTalkDocument,
} from './acts.documents.ts';

export interface TalkFormProps {
  readonly talk: TalkWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** The talk that a form is about, as it was read. */
export const aimAt = ({ id, version }: TalkWholeFragment) => ({ talkId: id, version });

/** Invites the principal of the unit to a day and a place, with the ground and the clause that he reads. */
export function ConveneForm({ talk, close, refresh }: TalkFormProps) {
  const today = shanghaiDay(useSession().viewer.now);
  const write = useWrite(conveneTalkDocument);
  const form = useForm(async ({ heldOn = '', place = '' }, key) =>
    closing(await write({ key, ...aimAt(talk), heldOn, place }), close),
  );
  const title = text('talkAct.convene');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['heldOn', 'place']}
      onClose={close}
      refresh={refresh}
      note={text('talk.conveneNote')}
    >
      <Facts
        facts={[
          { name: text('talk.rule'), value: talk.rule },
          { name: text('talk.ruleReason'), value: talk.ruleReason, whole: true },
          { name: text('talk.reason'), value: talk.reason, whole: true },
          { name: text('talk.clause'), value: talk.clause, whole: true },
        ]}
      />
      <Field
        label={text('talk.heldOn')}
        name="heldOn"
        type="date"
        min={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
      <Field label={text('talk.place')} name="place" required maxLength={200} faults={form.faults} />
    </ActDrawer>
  );
}

/** Lets somebody else of the same government hold it. */
export function DelegateForm({
  talk,
  close,
  refresh,
  colleagues,
}: TalkFormProps & { colleagues: TalkQuery['colleagues'] }) {
  const { viewer } = useSession();
  const write = useWrite(delegateTalkDocument);
  const form = useForm(async ({ postId = '', words = '' }, key) =>
    closing(await write({ key, ...aimAt(talk), postId, words }), close),
  );
  const title = text('talkAct.delegate');
  return (
    <ActDrawer title={title} submit={title} form={form} names={['postId', 'words']} onClose={close} refresh={refresh}>
      <Choice
        label={text('talk.delegate')}
        name="postId"
        options={colleagues
          .filter(({ id }) => id !== viewer.actingPostId)
          .map(({ id, personName }) => ({ value: id, label: personName ?? '' }))}
        fault={form.faults.postId}
      />
      <LongText label={text('talk.delegation')} name="words" rows={3} fault={form.faults.words} />
    </ActDrawer>
  );
}

/** States the account of the unit, or why the talk is not held. */
export function WordsForm({ talk, close, refresh, act }: TalkFormProps & { act: 'account' | 'cancel' }) {
  const [account, cancel] = [useWrite(accountForTalkDocument), useWrite(cancelTalkDocument)];
  const form = useForm(async ({ words = '' }, key) =>
    closing(await (act === 'account' ? account : cancel)({ key, ...aimAt(talk), words }), close),
  );
  const title = text(`talkAct.${act}`);
  return (
    <ActDrawer title={title} submit={title} form={form} names={['words']} onClose={close} refresh={refresh}>
      <LongText
        label={text(act === 'account' ? 'talk.account' : 'talk.cancelReason')}
        name="words"
        rows={act === 'account' ? 6 : 3}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}
