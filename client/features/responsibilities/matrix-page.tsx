import { type CSSProperties, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useClient } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { LevelBadge } from '../../design/level.tsx';
import { PageState } from '../../design/state.tsx';
import type { ResponsibilityMatrixQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { responsibilityMatrixDocument } from './matrix.documents.ts';
import './matrix.css';

type Matrix = NonNullable<ResponsibilityMatrixQuery['responsibilityMatrix']>;
type Row = Matrix['nodes'][number];

/** The responsibility matrix of a matter: each task, who leads, who supports, who answers for it, by when (M-19). */
export function MatrixPage() {
  const { id = '' } = useParams();
  const [turn, setTurn] = useState(0);
  const { matrix, failed } = useWholeMatrix(id, turn);
  if (failed) return <PageState failed retry={() => setTurn(turn + 1)} />;
  if (matrix === undefined) return <PageState failed={false} retry={() => setTurn(turn + 1)} />;
  if (matrix === null) return <Empty sentence={text('matrix.unknown')} icon="item" />;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>{text('matrix.title')}</h1>
          <p className="quiet">
            {matrix.title} · {matrix.number} · {text('matrix.count', { count: matrix.nodes.length })}
          </p>
        </div>
        <button type="button" className="button no-print" onClick={() => window.print()}>
          {text('matrix.print')}
        </button>
      </header>
      <section className="card">
        <div className="scroll matrix">
          <MatrixTable rows={matrix.nodes} />
        </div>
      </section>
    </>
  );
}

/** Every page of a matrix, one after the other, so that the table prints whole. */
function useWholeMatrix(id: string, turn: number) {
  const client = useClient();
  const [state, setState] = useState<{ matrix?: Matrix | null; failed: boolean }>({ failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads again
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const nodes: Row[] = [];
      let whole: Matrix | null = null;
      let after: string | null = null;
      do {
        const variables: { id: string; after: string | null } = { id, after };
        const { data } = await client.query(responsibilityMatrixDocument, variables, {
          requestPolicy: 'network-only',
        });
        if (gone) return;
        if (data === undefined) return setState({ failed: true });
        const page: Matrix | null = data.responsibilityMatrix ?? null;
        if (page === null) return setState({ matrix: null, failed: false });
        nodes.push(...page.nodes);
        whole = { ...page, nodes };
        after = page.nextCursor ?? null;
      } while (after !== null);
      setState({ matrix: whole, failed: false });
    };
    setState({ failed: false });
    read();
    return () => {
      gone = true;
    };
  }, [client, id, turn]);
  return state;
}

function MatrixTable({ rows }: { rows: readonly Row[] }) {
  const top = Math.min(...rows.map(({ depth }) => depth));
  return (
    <table className="table stack" aria-label={text('matrix.title')}>
      <thead>
        <tr>
          <th scope="col">{text('matrix.lead')}</th>
          <th scope="col">{text('matrix.target')}</th>
          <th scope="col">{text('matrix.supports')}</th>
          <th scope="col">{text('matrix.first')}</th>
          <th scope="col">{text('matrix.direct')}</th>
          <th scope="col">{text('matrix.handler')}</th>
          <th scope="col">{text('matrix.due')}</th>
          <th scope="col">{text('tasks.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ task, depth }) => (
          <MatrixRow key={task.id} task={task} depth={depth - top} />
        ))}
      </tbody>
    </table>
  );
}

function MatrixRow({ task, depth }: { task: Row['task']; depth: number }) {
  const holder = (role: string): string =>
    task.responsible.find((one) => one.role === role && one.heldTo == null)?.personName ?? '';
  const cells = [
    ['matrix.target', task.targets.map(({ name }) => name).join('、')],
    ['matrix.supports', task.supports.map(({ to }) => to.shortName).join('、')],
    ['matrix.first', holder('FIRST')],
    ['matrix.direct', holder('DIRECT')],
    ['matrix.handler', task.handlerName ?? ''],
  ] as const;
  return (
    <tr style={{ '--depth': depth } as CSSProperties}>
      <th scope="row">
        <span className="task-unit">
          <LevelBadge level={task.to.level} />
          <Link to={`/assignments/${task.id}`}>{task.to.shortName}</Link>
          {task.role !== 'LEAD' && <span className="chip">{text(`assignmentRole.${task.role}` as TextId)}</span>}
        </span>
      </th>
      {cells.map(([label, words]) => (
        <td key={label} data-label={text(label)} className={words === '' ? 'blank' : undefined}>
          <span>{words === '' ? '—' : words}</span>
        </td>
      ))}
      <td data-label={text('matrix.due')}>
        <time>{task.dueOn}</time>
      </td>
      <td data-label={text('tasks.state')}>
        <span>{text(`assignmentState.${task.state}` as TextId)}</span>
      </td>
    </tr>
  );
}
