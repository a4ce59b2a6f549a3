import { GraphQLError } from 'graphql';

/** How much of a costly work runs at once, and how much of it waits for its turn. */
interface Room {
  readonly running: number;
  readonly waiting: number;
}

/** A gate before a costly work: what finds no room to run waits its turn, and what finds none to wait is answered BUSY at once. */
export function gateBefore<A extends readonly unknown[], R>(work: (...args: A) => Promise<R>, room: Room) {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (...args: A): Promise<R> => {
    if (running < room.running) running += 1;
    else if (queue.length < room.waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else throw new GraphQLError('The system is busy; try again', { extensions: { code: 'BUSY' } });
    try {
      return await work(...args);
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next(); // takes over the place of this one
    }
  };
}
