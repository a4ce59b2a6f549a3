import { ok, type Result, refuse } from './result.ts';

/** One move of a state machine: from which states it may start and which state it reaches. */
export interface Move<S extends string> {
  readonly from: readonly S[];
  readonly to: S;
}

/** A state machine as data: `start`, every state, the states where life ends, and every move by name. */
export interface MachineDefinition<S extends string, M extends string> {
  readonly start: S;
  readonly states: readonly S[];
  readonly ends: readonly S[];
  readonly moves: Readonly<Record<M, Move<S>>>;
}

/** A record that a machine moves; `version` grows by one with each move. */
export interface Stateful<S extends string> {
  readonly state: S;
  readonly version: number;
}

/** A validated machine: asks which moves are open and makes them. It knows no time, no actor and no database. */
export interface Machine<S extends string, M extends string> extends MachineDefinition<S, M> {
  readonly name: string;
  /** The moves that the present state allows, in the order they were declared. */
  movesFrom(state: S): M[];
  /** The record after `move`; INVALID_MOVE when its state does not allow it. The version grows by one. */
  move<R extends Stateful<S>>(record: R, move: M): Result<R>;
}

/**
 * Checks a machine when it is loaded and gives it its verbs.
 * Throws when a move names an unknown state, a state cannot be reached from `start`, or a state that is no end has no way out.
 */
export function machine<S extends string, M extends string>(
  name: string,
  definition: MachineDefinition<S, M>,
): Machine<S, M> {
  const moves = Object.entries(definition.moves) as [M, Move<S>][];
  const fault = faultOf(definition, moves);
  if (fault !== null) throw new Error(`Machine ${name}: ${fault}`);
  return {
    ...definition,
    name,
    movesFrom: (state) => moves.filter(([, move]) => move.from.includes(state)).map(([key]) => key),
    move: (record, key) => {
      const move = definition.moves[key];
      if (!move.from.includes(record.state))
        return refuse('INVALID_MOVE', {
          ruleId: `${name}.machine`,
          params: { move: key, state: record.state },
        });
      return ok({ ...record, state: move.to, version: record.version + 1 });
    },
  };
}

function faultOf<S extends string, M extends string>(
  definition: MachineDefinition<S, M>,
  moves: readonly [M, Move<S>][],
): string | null {
  const known = new Set<S>(definition.states);
  if (known.size !== definition.states.length) return 'a state is declared twice';
  for (const state of [definition.start, ...definition.ends]) if (!known.has(state)) return `unknown state ${state}`;
  for (const [key, move] of moves) {
    if (move.from.length === 0) return `move ${key} starts nowhere`;
    for (const state of [...move.from, move.to])
      if (!known.has(state)) return `move ${key} names unknown state ${state}`;
  }
  const reached = new Set<S>([definition.start]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const [, move] of moves) if (move.from.some((state) => reached.has(state))) reached.add(move.to);
  }
  for (const state of definition.states) {
    if (!reached.has(state)) return `state ${state} cannot be reached`;
    if (!definition.ends.includes(state) && !moves.some(([, move]) => move.from.includes(state)))
      return `state ${state} has no way out`;
  }
  return null;
}
