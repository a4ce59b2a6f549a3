import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '../design/card.tsx';
import type { CollisionLineFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { fromUntil } from '../i18n/time.ts';

type Line = CollisionLineFragment;

interface Props {
  readonly collisions: readonly Line[];
  /** The joint operation chosen, and how another is. */
  readonly joining?: {
    readonly chosen: string;
    readonly busy?: boolean;
    readonly choose: (id: string) => void;
  };
  /** How the visit that is looked at is merged into another. */
  readonly merging?: {
    readonly busy: boolean;
    readonly merge: (intoVisitId: string, intoVersion: number) => void;
  };
}

/** Other supervision of the same unit or matter, on a surface of its own; nothing where there is none. */
export function CollisionCard({ collisions, joining, merging, children }: Props & { readonly children?: ReactNode }) {
  if (collisions.length === 0) return null;
  return (
    <Card title={text('collision.title')} subtitle={text('collision.help')}>
      <CollisionLines collisions={collisions} joining={joining} merging={merging} />
      {children}
    </Card>
  );
}

/** Other supervision of the same unit or matter: by whom and when, the way to each, and how to put them together. */
export function CollisionLines({ collisions, joining, merging }: Props) {
  return (
    <ul className="records">
      {collisions.map((line, at) => (
        <li key={line.recordId ?? at}>
          <p className="record-head">
            <Way line={line} />
            <span className="quiet unbroken">{fromUntil(line.fromDay, line.untilDay)}</span>
            {merging !== undefined && <Merge line={line} merging={merging} />}
            {joining !== undefined && line.joinableId != null && <Join id={line.joinableId} joining={joining} />}
          </p>
          {line.recordId == null && <p className="quiet">{text('collision.told')}</p>}
        </li>
      ))}
    </ul>
  );
}

function Way({ line: { kind, recordId, title, office } }: { line: Line }) {
  const visits = kind === 'VISIT';
  const name = `${office.name} · ${title === '' ? text(visits ? 'nav.visits' : 'nav.joint') : title}`;
  return recordId == null ? (
    <span>{name}</span>
  ) : (
    <Link to={`/${visits ? 'visits' : 'joint'}/${recordId}`}>{name}</Link>
  );
}

function Merge({ line, merging: { busy, merge } }: { line: Line; merging: NonNullable<Props['merging']> }) {
  const { recordId, mergeVersion } = line;
  if (recordId == null || mergeVersion == null) return null;
  return (
    <button type="button" className="button" disabled={busy} onClick={() => merge(recordId, mergeVersion)}>
      {text('collision.merge')}
    </button>
  );
}

function Join({
  id,
  joining: { chosen, busy = false, choose },
}: {
  id: string;
  joining: NonNullable<Props['joining']>;
}) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={chosen === id}
      disabled={busy}
      onClick={() => choose(chosen === id ? '' : id)}
    >
      {text(chosen === id ? 'collision.joined' : 'collision.join')}
    </button>
  );
}
