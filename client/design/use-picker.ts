import { type KeyboardEvent, useRef, useState } from 'react';

/** A unit as it is offered: its id and its name. */
export interface UnitOption {
  readonly id: string;
  readonly name: string;
}

interface Given {
  readonly options: readonly UnitOption[];
  readonly multiple: boolean;
  /** Picked at first. */
  readonly initial?: readonly UnitOption[];
  readonly onSearch: (typed: string) => void;
}

/** What a combobox of units remembers: what is typed, what is picked, which offer the arrow keys stand on. */
export function usePicker({ options, multiple, initial = [], onSearch }: Given) {
  const input = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<readonly UnitOption[]>(initial);
  const [typed, setTyped] = useState(multiple ? '' : (initial[0]?.name ?? ''));
  const { open, at, show, close, step } = useOffers(options.length);
  const without = (unit: UnitOption): UnitOption[] => picked.filter(({ id }) => id !== unit.id);
  const type = (next: string): void => {
    setTyped(next);
    show(next.trim() !== '');
    if (!multiple) setPicked([]);
    onSearch(next.trim());
  };
  const drop = (unit: UnitOption): void => {
    setPicked(without(unit));
    input.current?.focus();
  };
  const pick = (unit: UnitOption): void => {
    const others = without(unit);
    setPicked(multiple ? (others.length < picked.length ? others : [...picked, unit]) : [unit]);
    setTyped(multiple ? '' : unit.name);
    close();
    input.current?.focus();
  };
  const undo = (): void => setPicked(multiple && typed === '' ? picked.slice(0, -1) : picked);
  const steer = (event: KeyboardEvent): void => steerBy(event, { open, chosen: options[at], step, pick, close, undo });
  return { input, picked, typed, open, at, type, pick, drop, steer, close };
}

function useOffers(count: number) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const show = (wish: boolean): void => {
    setOpen(wish);
    setAt(-1);
  };
  const step = (by: 1 | -1): void => {
    const from = at < 0 && by < 0 ? 0 : at;
    setOpen(count > 0);
    setAt((from + by + count) % Math.max(1, count));
  };
  return { open, at, show, close: () => show(false), step };
}

interface Acts {
  readonly open: boolean;
  readonly chosen: UnitOption | undefined;
  readonly step: (by: 1 | -1) => void;
  readonly pick: (unit: UnitOption) => void;
  readonly close: () => void;
  readonly undo: () => void;
}

function steerBy(event: KeyboardEvent, { open, chosen, step, pick, close, undo }: Acts): void {
  const { key } = event;
  if (event.nativeEvent.isComposing) return; // the keys belong to the input method
  if (key === 'Backspace') undo();
  if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1);
  else if (key === 'Enter' && open && chosen !== undefined) pick(chosen);
  else if (key === 'Escape' && open) close();
  else return;
  event.preventDefault(); // an Escape spent here must not close the drawer around it
}
