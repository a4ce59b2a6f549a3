import { type KeyboardEvent, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Icon } from '../../design/icon.tsx';
import { LevelBadge } from '../../design/level.tsx';
import { PageState } from '../../design/state.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';

const branchDocument = graphql(`
  query OrgUnitBranch($id: String) {
    orgUnit(id: $id) {
      id
      name
      level
      childCount
      children {
        id
        name
        shortName
        level
        childCount
      }
    }
  }
`);

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly childCount: number;
}

/** The province as a tree; each branch is read when it is opened. Arrow keys, Home and End move through it. */
export function OrgTree() {
  const tree = useRef<HTMLUListElement>(null);
  const [{ data, error }, again] = useQuery({ query: branchDocument, variables: { id: null } });
  if (data?.orgUnit == null)
    return <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />;
  const steer = (event: KeyboardEvent): void => {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items[Math.max(0, Math.min(next, items.length - 1))]?.focus();
  };
  return (
    <ul ref={tree} role="tree" className="tree" aria-label={text('orgUnits.tree')} onKeyDown={steer}>
      <Branch unit={data.orgUnit} depth={1} startOpen />
    </ul>
  );
}

function Branch({ unit, depth, startOpen = false }: { unit: Unit; depth: number; startOpen?: boolean }) {
  const [open, setOpen] = useState(startOpen);
  const [{ data, error }] = useQuery({ query: branchDocument, variables: { id: unit.id }, pause: !open });
  const inner = unit.childCount > 0;
  const turn = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.target !== event.currentTarget || !inner) return;
    const wish = { ArrowRight: true, ArrowLeft: false, Enter: !open, ' ': !open }[event.key];
    if (wish === undefined) return;
    event.preventDefault();
    setOpen(wish);
  };
  return (
    <li
      role="treeitem"
      aria-level={depth}
      aria-expanded={inner ? open : undefined}
      aria-label={unit.name}
      tabIndex={depth === 1 ? 0 : -1}
      onKeyDown={turn}
    >
      <div className="line" style={{ paddingLeft: (depth - 1) * 20 + 4 }} onClick={() => inner && setOpen(!open)}>
        <span className="twig" aria-hidden="true">
          {inner && <Icon name="right" />}
        </span>
        <LevelBadge level={unit.level} />
        <span>{unit.name}</span>
        {inner && <span className="count">{unit.childCount}</span>}
      </div>
      {open && (
        <ul role="group">
          {data?.orgUnit == null ? (
            <li role="none" style={{ paddingLeft: depth * 20 + 30 }}>
              <PageState failed={error !== undefined} />
            </li>
          ) : (
            data.orgUnit.children.map((child) => <Branch key={child.id} unit={child} depth={depth + 1} />)
          )}
        </ul>
      )}
    </li>
  );
}
