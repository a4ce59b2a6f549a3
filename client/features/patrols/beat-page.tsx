import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import { FileList } from '../../files/file-list.tsx';
import type { BeatQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { BeatForm } from './beat-form.tsx';
import { BeatSlots } from './beat-slots.tsx';
import { GapLamp } from './gap-lamp.tsx';
import { beatDocument } from './patrols.documents.ts';
import { RecordPatrol } from './record-patrol.tsx';

type Beat = NonNullable<BeatQuery['beat']>;

/** A beat with its four parts, the days on which it is walked, and its patrols; they are recorded here on site (M-44). */
export function BeatPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: beatDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const beat = data?.beat;
  if (beat == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (beat == null) return <Empty sentence={text('beat.unknown')} icon="search" />;
  return <Whole beat={beat} limits={data?.patrolRule ?? null} refresh={refresh} />;
}

interface Props {
  readonly beat: Beat;
  readonly limits: BeatQuery['patrolRule'] | null;
  readonly refresh: () => void;
}

function Whole({ beat, limits, refresh }: Props) {
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{beat.stretch}</h1>
          <p className="quiet">
            {beat.office.name} · <GapLamp beat={beat} />
          </p>
        </div>
        <Acts beat={beat} limits={limits} refresh={refresh} />
      </header>
      <div className="columns">
        <div>
          <Patrols patrols={beat.patrols} />
          <Four beat={beat} />
        </div>
        <div>
          <BeatSlots slots={beat.slots} />
        </div>
      </div>
    </>
  );
}

const acts = ['walk', 'set'] as const;

function Acts({ beat, limits, refresh }: Props) {
  const [begun, begin] = useState<(typeof acts)[number] | null>(null);
  const props = { beat, refresh, close: () => begin(null) };
  return (
    <div className="row-actions">
      {acts
        .filter((act) => isOpen(beat.allowedActions, act))
        .map((act) => (
          <button
            key={act}
            type="button"
            className={act === 'walk' ? 'button main' : 'button'}
            onClick={() => begin(act)}
          >
            {text(act === 'walk' ? 'beat.walk' : 'beat.set')}
          </button>
        ))}
      {begun === 'walk' && <RecordPatrol {...props} />}
      {begun === 'set' && limits != null && <BeatForm {...props} limits={limits} />}
    </div>
  );
}

const dayOf = (day: number | null | undefined): string | null =>
  day == null ? null : text(`weekday.${day}` as TextId);

function Four({ beat }: { beat: Beat }) {
  const { walkers, unit, goal, reward, weekday, nightWeekday, holidays, since, stretch } = beat;
  const days = [
    dayOf(weekday),
    nightWeekday == null ? null : text('beat.onNight', { day: dayOf(nightWeekday) ?? '' }),
    holidays ? text('patrolKind.LONG_HOLIDAY') : null,
  ];
  return (
    <Card title={text('beat.four')}>
      <Facts
        facts={[
          { name: text('beat.stretch'), value: stretch, whole: true },
          {
            name: text('beat.walkers'),
            value: `${walkers.map(({ personName }) => personName).join('、')}（${unit.shortName}）`,
            whole: true,
          },
          { name: text('beat.goal'), value: goal, whole: true },
          { name: text('beat.reward'), value: reward, whole: true },
          { name: text('beat.days'), value: days.filter((day) => day !== null).join('、'), whole: true },
          { name: text('beat.since'), value: since },
        ]}
      />
    </Card>
  );
}

function Patrols({ patrols }: Pick<Beat, 'patrols'>) {
  return (
    <Card title={text('beat.patrols')}>
      {patrols.length === 0 && <Empty sentence={text('beat.noPatrols')} icon="inbox" />}
      <ul className="records">
        {patrols.map(({ id, kind, walkedOn, words, recordedByName, files }) => (
          <li key={id}>
            <p className="record-head">
              <strong className="unbroken">{walkedOn}</strong>
              <span className="chip">{text(`patrolKind.${kind}` as TextId)}</span>
              <span className="quiet">{recordedByName}</span>
            </p>
            <p className="words">{words}</p>
            <FileList files={files} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
