import type { Faults } from '../design/use-form.ts';
import type { TargetEntryPartsFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { StageFields } from './stage-fields.tsx';
import { Amounts, type EditProps, type Sharer } from './target-amounts.tsx';
import { Stages } from './target-ledger.tsx';
import { type DraftLine, emptyLine } from './target-lines.ts';
import { Typed } from './typed.tsx';

interface Props {
  readonly lines: readonly DraftLine[];
  readonly change: (lines: readonly DraftLine[]) => void;
  /** Units chosen one by one; none when a rule chooses them. */
  readonly receivers: readonly Sharer[];
  /** The balance of the lines as the server reckons it now. */
  readonly ledger: readonly TargetEntryPartsFragment[];
  readonly faults: Faults;
}

/** What an order counts or stages, line by line: lines of the order above first, which can be divided but not left out. */
export function TargetFields({ lines, change, receivers, ledger, faults }: Props) {
  const put = (at: number, line: DraftLine): void => change(lines.map((one, place) => (place === at ? line : one)));
  const own = lines.filter(({ carried }) => carried === null).length;
  return (
    <fieldset className="targets">
      <legend>{text('targets.title')}</legend>
      {lines.map((line, at) => (
        <TargetLine
          key={line.key}
          line={line}
          put={(next) => put(at, next)}
          drop={
            line.carried === null && (own > 1 || own < lines.length)
              ? () => change(lines.filter((one) => one !== line))
              : null
          }
          receivers={receivers}
          grew={ledger.some(({ name, inflation }) => name === line.name.trim() && inflation > 0)}
          complaints={Object.entries(faults).flatMap(([path, message]) =>
            path === `targets.${at}` || path.startsWith(`targets.${at}.`) ? [message] : [],
          )}
        />
      ))}
      <Complaints messages={faults.targets === undefined ? [] : [faults.targets]} />
      <button type="button" className="button plain" onClick={() => change([...lines, emptyLine()])}>
        {text('targets.add')}
      </button>
    </fieldset>
  );
}

interface LineProps {
  readonly line: DraftLine;
  readonly put: (line: DraftLine) => void;
  readonly drop: (() => void) | null;
  readonly receivers: readonly Sharer[];
  readonly grew: boolean;
  readonly complaints: readonly string[];
}

function TargetLine({ line, put, drop, receivers, grew, complaints }: LineProps) {
  const { carried, staged, reason } = line;
  const edit = (part: Partial<DraftLine>): void => put({ ...line, ...part });
  return (
    <div className="target-line">
      {carried === null ? <OwnHead line={line} edit={edit} drop={drop} /> : <CarriedHead line={line} />}
      {!staged && <Amounts line={line} edit={edit} receivers={receivers} />}
      {staged && carried === null && <StageFields stages={line.stages} change={(stages) => edit({ stages })} />}
      {!staged && (grew || reason !== '') && (
        <Typed label={text('targets.reason')} value={reason} onChange={(typed) => edit({ reason: typed })} />
      )}
      <Complaints messages={complaints} />
    </div>
  );
}

function OwnHead({ line, edit, drop }: EditProps & Pick<LineProps, 'drop'>) {
  return (
    <div className="target-row">
      <Typed wide label={text('targets.name')} value={line.name} required onChange={(name) => edit({ name })} />
      <label className="field">
        <span className="quiet">{text('targets.way')}</span>
        <select value={String(line.staged)} onChange={(event) => edit({ staged: event.target.value === 'true' })}>
          <option value="false">{text('targets.counted')}</option>
          <option value="true">{text('targets.staged')}</option>
        </select>
      </label>
      {drop !== null && (
        <button type="button" className="button plain" onClick={drop}>
          {text('targets.drop')}
        </button>
      )}
    </div>
  );
}

function CarriedHead({ line: { name, carried } }: { line: DraftLine }) {
  return (
    <p className="target-head">
      <b>{name}</b> <span className="chip">{text('targets.fromAbove')}</span>
      {carried?.value != null && <span>{text('targets.asked', { value: carried.value, unit: carried.unit })}</span>}
      {carried !== null && <Stages stages={carried.stages} />}
    </p>
  );
}

function Complaints({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <p className="fault" tabIndex={-1} aria-invalid>
      {messages.join(' ')}
    </p>
  );
}
