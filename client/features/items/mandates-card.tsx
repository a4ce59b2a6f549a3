import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { MandateLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { reasonOf } from '../../orders/next-step.tsx';
import { endMandateDocument } from './mandates.documents.ts';

/** Powers in words. */
const powersIn = (powers: readonly string[]): string =>
  powers.map((power) => text(`mandatePower.${power}` as TextId)).join('、');

const periodOf = ({ startsAt, endsAt, endedAt }: MandateLineFragment): string =>
  `${shanghaiTime(startsAt)} – ${shanghaiTime(endedAt ?? endsAt)}`;

/** Who supervises the matter in the name of the office, within which bounds; nothing when nobody does. */
export function MandatesCard({ mandates, refresh }: { mandates: readonly MandateLineFragment[]; refresh: () => void }) {
  const [ending, setEnding] = useState<MandateLineFragment | null>(null);
  if (mandates.length === 0) return null;
  return (
    <Card title={text('mandates.title')}>
      <ol className="records">
        {mandates.map((mandate) => (
          <Line key={mandate.id} mandate={mandate} end={() => setEnding(mandate)} />
        ))}
      </ol>
      {ending !== null && <EndForm mandate={ending} close={() => setEnding(null)} refresh={refresh} />}
    </Card>
  );
}

function Line({ mandate, end }: { mandate: MandateLineFragment; end: () => void }) {
  const { delegate, powers, whole, scope, standing, reason, endReason, allowedActions } = mandate;
  const closed = reasonOf(allowedActions, 'end');
  const over = whole ? text('mandates.whole') : scope.map(({ to }) => to.shortName).join('、');
  const facts = [
    [text('mandates.powers'), powersIn(powers)],
    [text('mandates.scope'), over],
    [text('mandates.period'), periodOf(mandate)],
    [text('mandates.reason'), reason],
    [text('mandates.endReason'), endReason],
  ] as const;
  return (
    <li>
      <p className="record-head">
        <b>{delegate.shortName}</b>
        <span className="chip">{text(`mandateStanding.${standing}` as TextId)}</span>
      </p>
      <dl className="words">
        {facts
          .filter(([, value]) => value != null && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {standing !== 'OVER' && (
        <button type="button" className="button" disabled={closed !== ''} title={closed || undefined} onClick={end}>
          {text('mandates.end')}
        </button>
      )}
    </li>
  );
}

function EndForm({
  mandate,
  close,
  refresh,
}: {
  mandate: MandateLineFragment;
  close: () => void;
  refresh: () => void;
}) {
  const write = useWrite(endMandateDocument);
  const form = useForm(async ({ reason = '' }, key) =>
    closing(await write({ key, mandateId: mandate.id, version: mandate.version, reason }), close),
  );
  return (
    <ActDrawer
      title={text('mandates.end')}
      submit={text('mandates.end')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
    >
      <p>{text('mandates.endHelp', { unit: mandate.delegate.shortName })}</p>
      <LongText label={text('mandates.endReason')} name="reason" rows={3} fault={form.faults.reason} />
    </ActDrawer>
  );
}
