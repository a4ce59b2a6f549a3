import { FileList } from '../files/file-list.tsx';
import type { CheckLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';
import { SaidAmounts } from './said-amounts.tsx';
import { Seal } from './seal.tsx';

/** Checks and verifications: who looked at what, on which evidence, and what came of it. */
export function Checks({ checks }: { checks: readonly CheckLineFragment[] }) {
  return (
    <ol className="records">
      {checks.map((check) => (
        <li key={check.id}>
          <p className="record-head">
            <b>{text(`method.${check.method}` as TextId)}</b>
            {check.verified == null ? (
              <span className={check.outcome === 'PASS' ? 'chip good' : 'chip bad'}>
                {text(`outcome.${check.outcome}` as TextId)}
              </span>
            ) : (
              <span className="chip">{text('checks.verified', { percent: check.verified })}</span>
            )}
            {check.round > 1 && <span className="chip">{text('acts.round', { round: check.round })}</span>}
            <Seal intact={check.intact} />
            <span className="quiet">
              {[check.byName, check.orgUnit.shortName, shanghaiTime(check.at)].filter(Boolean).join(' · ')}
            </span>
          </p>
          <SaidAmounts amounts={check.amounts} />
          <Words check={check} />
          <FileList files={check.files} />
        </li>
      ))}
    </ol>
  );
}

function Words({ check }: { check: CheckLineFragment }) {
  const words = [
    [text('checks.checked'), check.checked],
    [text('checks.evidence'), check.evidence],
    [text('checks.findings'), check.findings],
  ] as const;
  return (
    <dl className="words">
      {words
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
