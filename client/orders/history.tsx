import { useState } from 'react';
import { Card } from '../design/card.tsx';
import { Timeline } from '../design/timeline.tsx';
import type { MomentLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';

const atFirst = 12;

/** What happened, the last first; a long story is opened on demand, and nothing is shown where nothing may be known. */
export function History({ moments }: { moments: readonly MomentLineFragment[] }) {
  const [whole, setWhole] = useState(false);
  const latest = [...moments].reverse();
  if (moments.length === 0) return null;
  const shown = whole ? latest : latest.slice(0, atFirst);
  return (
    <Card title={text('acts.history')}>
      <Timeline
        moments={shown.map(({ id, kind, at, orgUnit, about, method }) => {
          const title = text((method == null ? `event.${kind}` : `chaseMethod.${method}`) as TextId);
          return {
            id,
            title: about == null || about.id === orgUnit?.id ? title : `${title} · ${about.shortName}`,
            when: shanghaiTime(at),
            who: orgUnit?.shortName ?? text('acts.byClock'),
          };
        })}
      />
      {shown.length < latest.length && (
        <button type="button" className="button plain" onClick={() => setWhole(true)}>
          {text('acts.wholeHistory', { count: latest.length })}
        </button>
      )}
    </Card>
  );
}
