import { key } from './app.ts';
import { difficulty } from './bypass-notes.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';

const shown = '... on BypassNote { id version state }';

/** The root fields of bypass notes, aimed at a task of 滨州 and at its notes in the state that each asks. */
export function bypassOperations(staged: Staged): Record<string, Operation> {
  const at = (field: string, stage: Stage, aim: string, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, shown, () => ({
        ...{ key: key(), [aim]: idAt(staged, stage), version: staged[stage]?.version ?? 1 },
        ...rest,
      })),
      at: stage,
    },
  });
  return {
    ...at('writeBypassNote', 'working', 'assignmentId', difficulty),
    ...at('answerBypassNote', 'noteWaiting', 'bypassNoteId', { answer: '省里直接核拨。' }),
    ...at('releaseBypassNote', 'noteAnswered', 'bypassNoteId', {}),
  };
}
