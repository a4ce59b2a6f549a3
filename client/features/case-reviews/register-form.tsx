import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CaseReviewWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { CaseFields, caseFieldNames, writtenIn } from './case-fields.tsx';
import { registerClosedCasesDocument } from './case-reviews.documents.ts';

interface Props {
  readonly review: CaseReviewWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Registers a closed complaint; what tells of the complainant is encrypted at once and masked ever after (V-26). */
export function RegisterForm({ review, close, refresh }: Props) {
  const write = useWrite(registerClosedCasesDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, caseReviewId: review.id, version: review.version, cases: [writtenIn(values)] }), close),
  );
  return (
    <ActDrawer
      title={text('review.register')}
      submit={text('review.register')}
      note={text('case.secretNote')}
      form={form}
      names={caseFieldNames}
      onClose={close}
      refresh={refresh}
    >
      <CaseFields faults={form.faults} />
    </ActDrawer>
  );
}
