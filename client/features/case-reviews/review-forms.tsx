import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CaseReviewWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { concludeCaseReviewDocument, drawCasesDocument } from './case-reviews.documents.ts';

interface Props {
  readonly review: CaseReviewWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Draws what is reviewed: left empty, every case. */
export function DrawForm({ review, close, refresh }: Props) {
  const write = useWrite(drawCasesDocument);
  const form = useForm(async ({ sampleSize = '' }, key) => {
    const size = sampleSize.trim() === '' ? null : Number(sampleSize);
    return closing(await write({ key, caseReviewId: review.id, version: review.version, sampleSize: size }), close);
  });
  return (
    <ActDrawer
      title={text('review.draw')}
      submit={text('review.draw')}
      form={form}
      names={['sampleSize']}
      onClose={close}
      refresh={refresh}
    >
      <p>{text('review.drawNote', { count: review.counts.registered })}</p>
      <Field
        label={text('review.sampleSize')}
        name="sampleSize"
        type="number"
        min="1"
        max={String(review.counts.registered)}
        faults={form.faults}
      />
    </ActDrawer>
  );
}

/** Concludes a review, with the briefing before one's eyes. */
export function CloseForm({ review, close, refresh }: Props) {
  const write = useWrite(concludeCaseReviewDocument);
  const form = useForm(async (_, key) =>
    closing(await write({ key, caseReviewId: review.id, version: review.version }), close),
  );
  return (
    <ActDrawer
      title={text('review.conclude')}
      submit={text('review.conclude')}
      form={form}
      names={[]}
      onClose={close}
      refresh={refresh}
    >
      <p>{review.briefing}</p>
    </ActDrawer>
  );
}
