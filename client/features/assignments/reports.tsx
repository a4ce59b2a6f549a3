import { useState } from 'react';
import { FileList } from '../../files/file-list.tsx';
import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { Complaint } from '../../orders/complaint.tsx';
import { isOpen, reasonOf } from '../../orders/next-step.tsx';
import { SaidAmounts } from '../../orders/said-amounts.tsx';
import { Seal } from '../../orders/seal.tsx';
import { useAct } from '../../orders/use-act.ts';
import { approveReportDocument, askCoSignsDocument } from './assignments.documents.ts';
import { CoSigns } from './co-signs.tsx';
import { Quotes } from './quotes.tsx';
import { ReportWords } from './report-words.tsx';
import './reports.css';
import { Returned, ReturnReportForm } from './returned-report.tsx';

/** What the unit reported, newest first; the one that waits can be sent to be co-signed or approved here. */
export function Reports({ reports, refresh }: { reports: readonly ReportLineFragment[]; refresh: () => void }) {
  return (
    <section className="card" id="reports" aria-labelledby="reports-title">
      <header>
        <h2 id="reports-title">{text('reports.title')}</h2>
      </header>
      <ol className="records">
        {reports.map((report) => (
          <ReportRecord key={report.id} report={report} refresh={refresh} />
        ))}
      </ol>
    </section>
  );
}

function ReportRecord({ report, refresh }: { report: ReportLineFragment; refresh: () => void }) {
  const { kind, state, claimed, drafterName, draftedAt, approvedByName, approvedAt } = report;
  const who = approvedByName ?? drafterName;
  return (
    <li>
      <p className="record-head">
        <b>{text(`reportKind.${kind}` as TextId)}</b>
        <span className={state === 'APPROVED' ? 'chip good' : 'chip'}>{text(`reportState.${state}` as TextId)}</span>
        <span className="chip">{text('reports.claimed', { percent: claimed })}</span>
        <Seal intact={report.intact} />
        <span className="quiet">
          {who != null && `${who} · `}
          {shanghaiTime(approvedAt ?? draftedAt)}
        </span>
      </p>
      <Returned report={report} />
      <SaidAmounts amounts={report.amounts} />
      <ReportWords report={report} />
      <Quotes quotes={report.quotes} />
      {report.docNo !== '' && <Document report={report} />}
      <FileList files={report.files} />
      <CoSigns coSigns={report.coSigns} />
      {state === 'IN_REVIEW' && <Approval report={report} refresh={refresh} />}
    </li>
  );
}

function Document({ report: { docNo, signer, docSealed } }: { report: ReportLineFragment }) {
  return (
    <p className="quiet">
      {text('formal.line', { docNo, signer })} {docSealed && <span className="chip">{text('formal.sealedMark')}</span>}
    </p>
  );
}

function Approval({ report, refresh }: { report: ReportLineFragment; refresh: () => void }) {
  const acts = { askCoSigns: useAct(askCoSignsDocument), approve: useAct(approveReportDocument) };
  const [returning, setReturning] = useState(false);
  const open = (['askCoSigns', 'approve'] as const).find((act) => isOpen(report.allowedActions, act));
  const { busy, refusal, run, forgive } = acts[open ?? 'approve'];
  const again = (): void => {
    forgive();
    refresh();
  };
  const closed = open === undefined ? reasonOf(report.allowedActions, 'approve') : '';
  return (
    <>
      <Complaint refusal={refusal} refresh={again} />
      {closed !== '' && <p className="quiet">{closed}</p>}
      <p className="record-acts">
        {isOpen(report.allowedActions, 'sendBack') && (
          <button type="button" className="button" disabled={busy} onClick={() => setReturning(true)}>
            {text('reports.return')}
          </button>
        )}
        {open !== undefined && (
          <button
            type="button"
            className="button main"
            disabled={busy}
            onClick={() => run({ reportId: report.id, version: report.version })}
          >
            {text(`act.${open}`)}
          </button>
        )}
      </p>
      {returning && <ReturnReportForm report={report} close={() => setReturning(false)} refresh={refresh} />}
    </>
  );
}
