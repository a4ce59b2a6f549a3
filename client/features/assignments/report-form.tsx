import { useId, useRef, useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { type Faults, useForm } from '../../design/use-form.ts';
import { FileField } from '../../files/file-field.tsx';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { AmountFields, amountNames, asAmounts, isCounted } from '../../orders/amount-fields.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import type { Assignment } from './assignment-page.tsx';
import { FormalFields, formalNames } from './formal-fields.tsx';
import type { WrittenReport } from './kept-report.ts';
import { QuoteFields } from './quote-fields.tsx';
import { ReportClash } from './report-clash.tsx';
import { reportParts } from './report-parts.ts';
import { written } from './report-writing.ts';
import { Returned } from './returned-report.tsx';
import { Lacking, lackingOf } from './six-haves.tsx';
import { type Kept, useReportDraft } from './use-report-draft.ts';

const names = [...reportParts, ...formalNames, 'claimed', 'kind', 'fileIds'];

const firstOf = ({ responsible }: Assignment): string =>
  responsible.find(({ role }) => role === 'FIRST')?.personName ?? '';

const valuesIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** Writes the report of a task once: saved as it is typed, then handed in to be approved; nothing typed is lost on the way. */
export function ReportForm({ assignment, close, refresh }: ActProps) {
  const { words, begins, clash, kept, restored, type, attach, take, send, settle } = useReportDraft(assignment);
  const [sending, setSending] = useState(false);
  const [kind, setKind] = useState(words.kind);
  const [quotes, setQuotes] = useState(words.quotes);
  const handsIn = useRef(true);
  const lackingId = useId();
  const lacking = kind === 'COMPLETION' ? lackingOf(assignment) : [];
  const leave = (): void => {
    close();
    settle().then(refresh);
  };
  const form = useForm(async (values) =>
    clash === null
      ? closing(await send(written(values, quotes), handsIn.current), leave)
      : { message: text('clash.choose'), fields: [] },
  );
  const open = assignment.reports.find(({ state }) => state === 'DRAFT');
  return (
    <ActDrawer
      wide={clash !== null}
      title={text('act.report')}
      submit={text('reports.handIn')}
      closedBy={lacking.length > 0 ? lackingId : undefined}
      form={{ ...form, busy: form.busy || sending }}
      names={[
        ...names,
        ...amountNames(assignment.ownLines),
        ...Object.keys(form.faults).filter((path) => path.startsWith('quotes')),
        ...(clash === null ? [] : ['version']),
      ]}
      onClose={leave}
      refresh={refresh}
      onEdit={(element) => {
        const typed = written(valuesIn(element), quotes);
        setKind(typed.kind);
        type(typed);
      }}
      onSubmitBy={(name) => {
        handsIn.current = name !== 'draft';
      }}
      also={{ name: 'draft', label: text('reports.keep') }}
      note={
        <span role="status">
          {sending ? text('files.wait') : clash === null ? whereKept(kept) : text('clash.choose')}
        </span>
      }
    >
      {clash !== null && (
        <ReportClash
          clash={clash}
          lines={assignment.ownLines}
          take={(side) => {
            setKind(clash[side].kind);
            setQuotes(clash[side].quotes);
            take(side);
          }}
        />
      )}
      {open !== undefined && <Returned report={open} />}
      {restored && clash === null && <p className="notice">{text('reports.unsent')}</p>}
      {lacking.length > 0 && <Lacking id={lackingId} haves={lacking} />}
      <ReportFields key={JSON.stringify(words)} words={words} faults={form.faults} lines={assignment.ownLines} />
      <FileField
        key={begins.turn}
        before={begins.files}
        fault={form.faults.fileIds}
        onChange={attach}
        onBusy={setSending}
      />
      {assignment.formalReport && kind === 'COMPLETION' && (
        <FormalFields words={words} first={firstOf(assignment)} faults={form.faults} />
      )}
      <QuoteFields
        below={assignment.reportsBelow}
        quotes={quotes}
        faults={form.faults}
        change={(element, change) => {
          if (element === null) return;
          const now = written(valuesIn(element), quotes);
          const next = change(now.quotes);
          setQuotes(next);
          type({ ...now, quotes: next });
        }}
      />
    </ActDrawer>
  );
}

function whereKept(kept: Kept): string {
  if (kept.at !== 'DEVICE') return text(`reports.kept.${kept.at}`);
  return kept.because === ''
    ? text('reports.kept.DEVICE')
    : text('reports.kept.REFUSED', { because: kept.because.replace(/[。.]$/, '') });
}

interface FieldsProps {
  readonly words: WrittenReport;
  readonly faults: Faults;
  readonly lines: Assignment['ownLines'];
}

function ReportFields({ words, faults, lines }: FieldsProps) {
  const counted = isCounted(lines);
  const kinds =
    words.kind === 'COMPLETION' ? (['COMPLETION', 'PERIODIC'] as const) : (['PERIODIC', 'COMPLETION'] as const);
  return (
    <>
      <div className={counted ? undefined : 'pair'}>
        <Choice
          label={text('reports.kind')}
          name="kind"
          options={kinds.map((value) => ({ value, label: text(`reportKind.${value}` as TextId) }))}
          fault={faults.kind}
        />
        {!counted && (
          <Field
            label={text('reports.claimedNow')}
            name="claimed"
            type="number"
            min={0}
            max={100}
            required
            defaultValue={words.claimed ?? 0}
            faults={faults}
          />
        )}
      </div>
      {counted && <AmountFields lines={lines} given={words.said} faults={asAmounts(faults, 'claimed')} />}
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
