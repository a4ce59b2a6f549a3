import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ReportLineFragment, ReportReturnCode } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { returnReportDocument } from './reports.documents.ts';

const codes: readonly ReportReturnCode[] = [
  'MEASURES_VAGUE',
  'PROGRESS_UNCLEAR',
  'EFFECT_UNPROVEN',
  'FIGURES_DOUBTFUL',
  'PROBLEMS_AVOIDED',
  'NEXT_STEP_MISSING',
  'FORM',
  'OTHER',
];

interface FormProps {
  readonly report: ReportLineFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Returns a report to its writer: why, by code, and what to mend. */
export function ReturnReportForm({ report, close, refresh }: FormProps) {
  const write = useWrite(returnReportDocument);
  const form = useForm(async (values, key) => {
    const chosen = codes.filter((code) => values[code] === 'on');
    const { id: reportId, version } = report;
    return closing(await write({ key, reportId, version, codes: chosen, reason: values.reason ?? '' }), close);
  });
  return (
    <ActDrawer
      title={text('reports.return')}
      submit={text('reports.return')}
      form={form}
      names={['codes', 'reason']}
      onClose={close}
      refresh={refresh}
    >
      <fieldset className="ticks" aria-describedby="return-codes-note">
        <legend>{text('reports.returnCodes')}</legend>
        {codes.map((code) => (
          <label key={code} className="tick">
            <input type="checkbox" name={code} />
            {text(`returnCode.${code}` as TextId)}
          </label>
        ))}
        <span id="return-codes-note" className="fault">
          {form.faults.codes ?? ''}
        </span>
      </fieldset>
      <LongText label={text('reports.returnReason')} name="reason" rows={4} fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** Why the last hand-in was returned, until what was mended goes up; nothing when it was not. */
export function Returned({ report: { state, versions } }: { report: ReportLineFragment }) {
  const last = { DRAFT: versions[0], IN_REVIEW: versions[1], APPROVED: undefined }[state];
  if (last?.returnedAt == null) return null;
  const why = last.returnCodes.map((code) => text(`returnCode.${code}` as TextId));
  return (
    <div className="notice returned">
      <p>
        {text('reports.returned', { name: last.returnedByName ?? '', time: shanghaiTime(last.returnedAt) })}
        {why.map((one) => (
          <span key={one} className="chip">
            {one}
          </span>
        ))}
      </p>
      <p>{last.returnReason}</p>
    </div>
  );
}
