import { useEffect, useId, useState } from 'react';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { UnmaskComplainantMutation } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { Words } from '../../orders/record-words.tsx';
import type { CaseFormProps } from './case-acts.tsx';
import { unmaskComplainantDocument } from './case-reviews.documents.ts';

type Complainant = Extract<NonNullable<UnmaskComplainantMutation['answer']>, { __typename: 'Complainant' }>;

/** Opens what tells of a complainant with a reason; it stands in the open drawer alone, and no longer than its limit (V-26). */
export function UnmaskForm({ one, close, refresh }: CaseFormProps) {
  const id = useId();
  const [shown, show] = useState<Complainant | null>(null);
  const write = useWrite(unmaskComplainantDocument, (opened) => show(opened as Complainant));
  const form = useForm(({ reason = '' }, key) => write({ key, caseId: one.id, reason }));
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(close, Math.max(0, Date.parse(shown.closesAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [shown, close]);
  return (
    <ActDrawer
      title={text('case.unmask')}
      submit={text('case.unmask')}
      note={<span id={id}>{text('case.unmaskNote')}</span>}
      closedBy={shown === null ? undefined : id}
      form={form}
      names={['reason']}
      onClose={() => {
        close();
        if (shown !== null) refresh();
      }}
      refresh={refresh}
    >
      {shown === null ? (
        <Field label={text('case.reason')} name="reason" required faults={form.faults} />
      ) : (
        <dl className="words">
          <Words label={text('case.name')} words={shown.name} />
          <Words label={text('case.phone')} words={shown.phone} />
          <Words label={text('case.address')} words={shown.address} />
          <Words label={text('case.until')} words={shanghaiTime(shown.closesAt)} />
        </dl>
      )}
    </ActDrawer>
  );
}
