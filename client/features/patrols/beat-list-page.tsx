import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { BeatLineFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { BeatForm } from './beat-form.tsx';
import { GapLamp } from './gap-lamp.tsx';
import { PatrolRule } from './patrol-rule.tsx';
import { beatsDocument } from './patrols.documents.ts';

/** The beats of the own government that may be read, the longest unwalked first (M-44). */
export function BeatListPage() {
  const { viewer } = useSession();
  const [giving, give] = useState(false);
  const [wording, word] = useState(false);
  const [{ data, error }, again] = useQuery({ query: beatsDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const rule = data?.patrolRule;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('nav.beats')}</h1>
          {rule != null && <p className="quiet">{text('patrolRule.words', { yellow: rule.yellow, red: rule.red })}</p>}
        </div>
        <div className="row-actions">
          {abilityOf(viewer.packedRules).can('set', 'Beat') && (
            <button type="button" className="button main" onClick={() => give(true)}>
              {text('beat.new')}
            </button>
          )}
          {rule?.settable && (
            <button type="button" className="button" onClick={() => word(true)}>
              {text('patrolRule.set')}
            </button>
          )}
        </div>
      </header>
      <section className="card" aria-label={text('nav.beats')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.beats.length === 0 && <Empty sentence={text('beat.none')} icon="search" />}
        {data !== undefined && data.beats.length > 0 && <Beats beats={data.beats} />}
      </section>
      {giving && rule != null && <BeatForm limits={rule} close={() => give(false)} refresh={refresh} />}
      {wording && rule != null && <PatrolRule rule={rule} close={() => word(false)} refresh={refresh} />}
    </>
  );
}

function Beats({ beats }: { beats: readonly BeatLineFragment[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('beat.stretch')}</th>
          <th scope="col">{text('beat.gap')}</th>
          <th scope="col">{text('beat.lastOn')}</th>
          <th scope="col">{text('beat.walkers')}</th>
          <th scope="col">{text('beat.unit')}</th>
        </tr>
      </thead>
      <tbody>
        {beats.map((beat) => (
          <tr key={beat.id}>
            <th scope="row">
              <Link to={`/beats/${beat.id}`}>{beat.stretch}</Link>
            </th>
            <td data-label={text('beat.gap')}>
              <GapLamp beat={beat} />
            </td>
            <td data-label={text('beat.lastOn')} className="unbroken">
              {beat.lastOn ?? text('beat.never')}
            </td>
            <td data-label={text('beat.walkers')}>{beat.walkers.map(({ personName }) => personName).join('、')}</td>
            <td data-label={text('beat.unit')}>{beat.unit.shortName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
