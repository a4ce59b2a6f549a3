// biome-ignore-all lint/a11y/useFocusableInteractive: the treegrid itself holds the focus and names its active row
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { type FlatTree, hasBelow, pathTo } from './flat-tree.ts';
import { Icon } from './icon.tsx';
import { steerTree } from './tree-keys.ts';

/** A column beside that of the names. */
export interface TreeColumn {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: number) => ReactNode;
}

interface Props {
  readonly label: string;
  readonly tree: FlatTree;
  /** By row: 1 shows what stands below it. */
  readonly open: Uint8Array;
  readonly onOpen: (open: Uint8Array) => void;
  /** The places to be seen, in their order. */
  readonly shown: readonly number[];
  readonly nameHead: string;
  readonly name: (row: number) => ReactNode;
  readonly nameText: (row: number) => string;
  readonly columns: readonly TreeColumn[];
  /** The row at which the keyboard stands; -1 before it came. */
  readonly at: number;
  readonly onAt: (row: number) => void;
  readonly onEnter: (row: number) => void;
}

const rowHeight = 42;
const headHeight = 36;

/** A tree as a table of any length: only the rows in sight are drawn; arrows, Home, End, page keys, * and Enter as in the ARIA treegrid. */
export function TreeGrid(props: Props) {
  const { label, tree, open, onOpen, shown, columns, at, onAt, onEnter } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const index = at < 0 ? -1 : shown.indexOf(tree.placeOf[at] ?? -1);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + rowHeight,
    overscan: 8,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return index < 0 || seen.includes(index) ? seen : [...seen, index].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index);
  }, [index, rows]);
  const steer = steerTree({
    tree,
    open,
    shown,
    at,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
  });
  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={0}
      className="treegrid"
      aria-label={label}
      aria-rowcount={shown.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={index < 0 ? undefined : `${id}-${at}`}
      onFocus={() => at < 0 && shown.length > 0 && onAt(tree.rowAt[shown[0] ?? 0] ?? -1)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const step = steer(event.key);
        if (step === null) return;
        event.preventDefault();
        if (step.open !== undefined) onOpen(step.open);
        if (step.at !== undefined) onAt(step.at);
        if (step.enter) onEnter(at);
      }}
    >
      <div role="rowgroup" className="tree-head">
        <div role="row" aria-rowindex={1}>
          <span role="columnheader">{props.nameHead}</span>
          {columns.map((column) => (
            <span key={column.id} role="columnheader" className={column.id}>
              {column.head}
            </span>
          ))}
        </div>
      </div>
      <Crumb {...props} first={shown[Math.floor(Math.max(0, (rows.scrollOffset ?? 0) + rowHeight / 2) / rowHeight)]} />
      <div role="rowgroup" className="tree-body" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: line, start }) => {
          const place = shown[line] ?? 0;
          const row = tree.rowAt[place] ?? 0;
          return (
            <Line
              key={row}
              {...props}
              id={`${id}-${row}`}
              line={line}
              place={place}
              row={row}
              top={start - headHeight}
            />
          );
        })}
      </div>
    </div>
  );
}

interface LineProps extends Props {
  readonly id: string;
  readonly line: number;
  readonly place: number;
  readonly row: number;
  readonly top: number;
}

function Line({ id, line, place, row, top, tree, open, onOpen, name, nameText, columns, at, onAt }: LineProps) {
  const [inner, isOpen, depth] = [hasBelow(tree, place), open[row] === 1, tree.depth[place] ?? 0];
  const turn = (): void => onOpen(open.with(row, isOpen ? 0 : 1));
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={line + 2}
      aria-level={depth + 1}
      aria-expanded={inner ? isOpen : undefined}
      aria-selected={row === at}
      className="tree-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onAt(row)}
    >
      <span role="rowheader" className="tree-name" style={{ paddingLeft: depth * 21 + 12 }}>
        {depth > 0 && <span className="guides" style={{ width: depth * 21 }} />}
        {inner ? (
          <span className="twig" data-open={isOpen} title={nameText(row)} onClick={turn}>
            <Icon name="right" />
          </span>
        ) : (
          <span className="twig" />
        )}
        {name(row)}
      </span>
      {columns.map((column) => (
        <span key={column.id} role="gridcell" className={column.id}>
          {column.cell(row)}
        </span>
      ))}
    </div>
  );
}

/** Where the first row in sight belongs; only for the eye, the rows themselves say their level. */
function Crumb({ tree, nameText, first }: Props & { first: number | undefined }) {
  const path = first === undefined ? [] : pathTo(tree, first);
  return (
    <div className="tree-crumb" aria-hidden="true" hidden={path.length === 0}>
      {path.map((place) => (
        <span key={place}>{nameText(tree.rowAt[place] ?? 0)}</span>
      ))}
    </div>
  );
}
