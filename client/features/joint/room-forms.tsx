import { useState } from 'react';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import { useAttached } from '../../files/use-attached.ts';
import type { JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { giveJointOpinionDocument, saveJointReportDocument, shareJointEvidenceDocument } from './room.documents.ts';

interface Props {
  readonly operation: JointWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/**
 * The version that a form began with, while the page below it is read again: what somebody else wrote meanwhile is not written over
 * unseen. Whoever was told so and asks to see it takes the version that stands then.
 */
function useBegun(version: number, refresh: () => void): { version: number; refresh: () => void } {
  const [begun, setBegun] = useState<number | null>(version);
  const taken = (): void => {
    setBegun(null);
    refresh();
  };
  return { version: begun ?? version, refresh: taken };
}

/** The opinion of the own body, given anew as often as it likes until the report is submitted (V-39). */
export function OpinionForm({ operation, unit, close, refresh }: Props & { unit: string }) {
  const own = operation.opinions.find(({ orgUnit }) => orgUnit.id === unit);
  const begun = useBegun(own?.version ?? 0, refresh);
  const write = useWrite(giveJointOpinionDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, operationId: operation.id, version: begun.version, words }), close),
  );
  const act = text('act.giveOpinion');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['words']} onClose={close} refresh={begun.refresh}>
      <LongText
        label={text('joint.opinion')}
        name="words"
        rows={8}
        defaultValue={own?.words}
        help={text('joint.opinionHelp')}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}

/** Files with a line of what they show, for everybody in the room. */
export function EvidenceForm({ operation, close, refresh }: Props) {
  const write = useWrite(shareJointEvidenceDocument);
  const files = useAttached();
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, operationId: operation.id, words, fileIds: files.ids }), close),
  );
  const act = text('act.shareEvidence');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={{ ...form, busy: form.busy || files.sending }}
      names={['words', 'fileIds']}
      note={files.note}
      onClose={close}
      refresh={refresh}
    >
      <Field
        label={text('joint.evidenceWords')}
        name="words"
        required
        maxLength={200}
        faults={form.faults}
        help={text('joint.evidenceHelp')}
      />
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}

/** The report of the lead: kept as a draft, or submitted to everybody in the room. */
export function ReportForm({ operation, close, refresh }: Props) {
  const { report } = operation;
  const [drafts, setDrafts] = useState(false);
  const begun = useBegun(report?.version ?? 0, refresh);
  const write = useWrite(saveJointReportDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, operationId: operation.id, version: begun.version, words, submits: !drafts }), close),
  );
  return (
    <ActDrawer
      title={text('act.writeReport')}
      submit={text('joint.submit')}
      also={{ name: 'draft', label: text('joint.keepDraft') }}
      onSubmitBy={(name) => setDrafts(name === 'draft')}
      form={form}
      names={['words']}
      onClose={close}
      refresh={begun.refresh}
      wide
    >
      <LongText
        label={text('joint.report')}
        name="words"
        rows={14}
        defaultValue={report?.words}
        help={text('joint.reportHelp')}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}
