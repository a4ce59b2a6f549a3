import { useRef, useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { type Faults, useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import type { Assignment } from './assignment-page.tsx';
import { saveReportDocument } from './assignments.documents.ts';
import { FormalFields, formalNames } from './formal-fields.tsx';
import { dropReport, keepReport, keptReport, type WrittenReport } from './kept-report.ts';
import { reportParts } from './report-parts.ts';

const names = [...reportParts, ...formalNames, 'claimed', 'kind'];
const empty = {
  measures: '',
  progress: '',
  effect: '',
  problems: '',
  nextStep: '',
  docNo: '',
  signer: '',
  docSealed: false,
};

const openReport = ({ reports }: Assignment) => reports.find(({ state }) => state !== 'APPROVED');

/** What the form begins with: the open report, or the number last claimed. */
const beginning = (assignment: Assignment): WrittenReport =>
  openReport(assignment) ?? { ...empty, kind: 'PERIODIC', claimed: assignment.progress.claimed };

const firstOf = ({ responsible }: Assignment): string =>
  responsible.find(({ role }) => role === 'FIRST')?.personName ?? '';

const written = (values: Readonly<Record<string, string>>): WrittenReport => ({
  ...empty,
  ...Object.fromEntries(reportParts.map((part) => [part, values[part] ?? ''])),
  kind: values.kind === 'COMPLETION' ? 'COMPLETION' : 'PERIODIC',
  claimed: Number(values.claimed),
  docNo: values.docNo ?? '',
  signer: values.signer ?? '',
  docSealed: values.docSealed === 'on',
});

const valuesIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** Writes the report of a task once: kept as a draft, or handed in to be approved; nothing typed is lost on the way. */
export function ReportForm({ assignment, close, refresh }: ActProps) {
  const { login } = useSession().viewer;
  const { id } = assignment;
  const version = openReport(assignment)?.version ?? 0;
  const [kept] = useState(() => keptReport(login, id));
  const [words, setWords] = useState(kept?.version === version ? kept : beginning(assignment));
  const [kind, setKind] = useState(words.kind);
  const formal = assignment.formalReport && kind === 'COMPLETION';
  const handsIn = useRef(true);
  const write = useWrite(saveReportDocument);
  const form = useForm(async (values, key) => {
    const input = { key, assignmentId: id, version, ...written(values), handsIn: handsIn.current };
    const refused = await write(input);
    if (refused === null) dropReport(login, id);
    return closing(refused, close);
  });
  return (
    <ActDrawer
      title={text('act.report')}
      submit={text('reports.handIn')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
      onEdit={(element) => {
        const typed = written(valuesIn(element));
        setKind(typed.kind);
        keepReport(login, id, { ...typed, version });
      }}
      onSubmitBy={(name) => {
        handsIn.current = name !== 'draft';
      }}
      also={{ name: 'draft', label: text('reports.keep') }}
      note={text('reports.keptHere')}
    >
      {kept !== null && <Unsent shown={words === kept} show={() => setWords(kept)} />}
      <ReportFields key={words === kept ? 'kept' : 'read'} words={words} faults={form.faults} />
      {formal && <FormalFields words={words} first={firstOf(assignment)} faults={form.faults} />}
    </ActDrawer>
  );
}

function Unsent({ shown, show }: { shown: boolean; show: () => void }) {
  return (
    <p className="notice complaint">
      <span>{shown ? text('reports.unsent') : text('reports.unsentOlder')}</span>
      {!shown && (
        <button type="button" className="button" onClick={show}>
          {text('reports.useUnsent')}
        </button>
      )}
    </p>
  );
}

function ReportFields({ words, faults }: { words: WrittenReport; faults: Faults }) {
  const kinds =
    words.kind === 'COMPLETION' ? (['COMPLETION', 'PERIODIC'] as const) : (['PERIODIC', 'COMPLETION'] as const);
  return (
    <>
      <div className="pair">
        <Choice
          label={text('reports.kind')}
          name="kind"
          options={kinds.map((value) => ({ value, label: text(`reportKind.${value}` as TextId) }))}
          fault={faults.kind}
        />
        <Field
          label={text('reports.claimedNow')}
          name="claimed"
          type="number"
          min={0}
          max={100}
          required
          defaultValue={words.claimed}
          faults={faults}
        />
      </div>
      {reportParts.map((part) => (
        <LongText
          key={part}
          label={text(`report.${part}` as TextId)}
          name={part}
          optional
          fault={faults[part]}
          help={part === 'problems' ? text('report.problemsHelp') : undefined}
          defaultValue={words[part]}
        />
      ))}
    </>
  );
}
