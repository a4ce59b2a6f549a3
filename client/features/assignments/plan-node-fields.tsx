import type { Faults } from '../../design/use-form.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { Typed } from '../../orders/typed.tsx';

/** A node as it is being written; `unitId` is blank where no unit below is named. */
export interface DraftNode {
  readonly name: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly workload: string;
  readonly person: string;
  readonly unitId: string;
}

/** A unit that a step may be given to. */
export interface NamedUnit {
  readonly id: string;
  readonly shortName: string;
}

interface Props {
  readonly nodes: readonly DraftNode[];
  readonly change: (nodes: readonly DraftNode[]) => void;
  readonly latest: string;
  readonly faults: Faults;
  readonly empty: DraftNode;
  /** The units below; none: nobody can be named. */
  readonly units: readonly NamedUnit[];
}

/** Whether something of a node was written; what was begun needs its days. */
export const isBegun = (node: DraftNode): boolean => Object.values(node).some((part) => part !== '');

/** The roadmap to be written: in each node the four fixes, step, days, workload and person. */
export function PlanNodeFields({ nodes, change, latest, faults, empty, units }: Props) {
  return (
    <fieldset className="plan-nodes">
      <legend>{text('plans.roadmap')}</legend>
      {units.length > 0 && <p className="quiet">{text('plans.unitHelp')}</p>}
      {nodes.map((node, at) => (
        <NodeFields
          key={at}
          node={node}
          put={(next) => change(nodes.map((one, place) => (place === at ? next : one)))}
          drop={nodes.length > 1 ? () => change(nodes.filter((_, place) => place !== at)) : null}
          latest={latest}
          units={units}
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
  unitId: 'plans.unit',
};

/** What the part of a node at a path is called. */
const labelOf = (path: string): string => text(labels[path.split('.').at(-1) ?? ''] ?? 'plans.node');

interface NodeProps {
  readonly node: DraftNode;
  readonly put: (node: DraftNode) => void;
  readonly drop: (() => void) | null;
  readonly latest: string;
  readonly units: readonly NamedUnit[];
  readonly complaint: string;
}

function NodeFields({ node, put, drop, latest, units, complaint }: NodeProps) {
  const edit = (part: Partial<DraftNode>): void => put({ ...node, ...part });
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
        {units.length > 0 && (
          <label className="field">
            <span className="quiet">{text('plans.unit')}</span>
            <select value={node.unitId} onChange={(event) => edit({ unitId: event.target.value })}>
              <option value="">{text('plans.noUnit')}</option>
              {units.map(({ id, shortName }) => (
                <option key={id} value={id}>
                  {shortName}
                </option>
              ))}
            </select>
          </label>
        )}
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
