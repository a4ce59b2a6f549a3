import type { Faults } from '../../design/use-form.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { Typed } from '../../orders/typed.tsx';
import type { ChartNode } from '../../orders/wall-chart.tsx';

interface Props {
  readonly nodes: readonly ChartNode[];
  readonly change: (nodes: readonly ChartNode[]) => void;
  readonly latest: string;
  readonly faults: Faults;
  readonly empty: ChartNode;
}

/** Whether something of a node was written; what was begun needs its days. */
export const isBegun = (node: ChartNode): boolean => Object.values(node).some((part) => part !== '');

/** The roadmap to be written: in each node the four fixes, step, days, workload and person. */
export function PlanNodeFields({ nodes, change, latest, faults, empty }: Props) {
  return (
    <fieldset className="plan-nodes">
      <legend>{text('plans.roadmap')}</legend>
      {nodes.map((node, at) => (
        <NodeFields
          key={at}
          node={node}
          put={(next) => change(nodes.map((one, place) => (place === at ? next : one)))}
          drop={nodes.length > 1 ? () => change(nodes.filter((_, place) => place !== at)) : null}
          latest={latest}
          complaint={Object.entries(faults)
            .flatMap(([path, message]) =>
              path.startsWith(`nodes.${at}.`) ? [text('plans.fault', { part: labelOf(path), message })] : [],
            )
            .join(' ')}
        />
      ))}
      {faults.nodes !== undefined && (
        <p className="fault" tabIndex={-1} aria-invalid>
          {faults.nodes}
        </p>
      )}
      <button type="button" className="button plain" onClick={() => change([...nodes, empty])}>
        {text('plans.addNode')}
      </button>
    </fieldset>
  );
}

const labels: Readonly<Record<string, TextId>> = {
  name: 'plans.node',
  startsOn: 'plans.starts',
  dueOn: 'plans.ends',
  workload: 'plans.workload',
  person: 'plans.person',
};

/** What the part of a node at a path is called. */
const labelOf = (path: string): string => text(labels[path.split('.').at(-1) ?? ''] ?? 'plans.node');

interface NodeProps {
  readonly node: ChartNode;
  readonly put: (node: ChartNode) => void;
  readonly drop: (() => void) | null;
  readonly latest: string;
  readonly complaint: string;
}

function NodeFields({ node, put, drop, latest, complaint }: NodeProps) {
  const edit = (part: Partial<ChartNode>): void => put({ ...node, ...part });
  return (
    <div className="target-line">
      <div className="target-row">
        <Typed wide label={text('plans.node')} value={node.name} onChange={(name) => edit({ name })} />
        <Typed
          label={text('plans.starts')}
          required={isBegun(node)}
          value={node.startsOn}
          date={latest}
          onChange={(startsOn) => edit({ startsOn })}
        />
        <Typed
          required={isBegun(node)}
          label={text('plans.ends')}
          value={node.dueOn}
          date={latest}
          onChange={(dueOn) => edit({ dueOn })}
        />
      </div>
      <div className="target-row">
        <Typed wide label={text('plans.workload')} value={node.workload} onChange={(workload) => edit({ workload })} />
        <Typed label={text('plans.person')} value={node.person} onChange={(person) => edit({ person })} />
        {drop !== null && (
          <button type="button" className="button plain" onClick={drop}>
            {text('targets.drop')}
          </button>
        )}
      </div>
      {complaint !== '' && (
        <p className="fault" tabIndex={-1} aria-invalid>
          {complaint}
        </p>
      )}
    </div>
  );
}
