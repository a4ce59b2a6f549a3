import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LetterFields } from '../../orders/letters.tsx';
import { transferFindingDocument } from './findings.documents.ts';

interface Props {
  readonly finding: FindingWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Sends what was found to the body that has the authority, by a letter (M-38). */
export function TransferForm({ finding, close, refresh }: Props) {
  const write = useWrite(transferFindingDocument);
  const form = useForm(async ({ toOrgUnitId = '', title = '', letter = '', answerDays = '' }, key) => {
    const sent = { toOrgUnitId, title, letter, answerDays: Number(answerDays) };
    return closing(await write({ key, findingId: finding.id, version: finding.version, ...sent }), close);
  });
  const act = text('findingAct.transfer');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['toOrgUnitId', 'title', 'letter', 'answerDays']}
      onClose={close}
      refresh={refresh}
      note={text('finding.transferNote')}
    >
      <LetterFields faults={form.faults}>
        <Field label={text('finding.transferTitle')} name="title" required maxLength={100} faults={form.faults} />
      </LetterFields>
    </ActDrawer>
  );
}
