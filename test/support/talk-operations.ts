import { key } from './app.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';
import { convening, minutes, proposing, talkWrites } from './talks.ts';
import { postOf } from './walk.ts';

const shown = '... on Talk { id version state }';

/** The root fields of talks, aimed at those of the province in the state that each asks. */
export function talkOperations(staged: Staged): Record<string, Operation> {
  const at = (field: keyof typeof talkWrites, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, talkWrites[field], shown, () => ({
        ...{ key: key(), talkId: idAt(staged, stage), version: staged[stage]?.version ?? 1, ...rest },
      })),
      at: stage,
    },
  });
  return {
    'Query.talks': { query: '{ talks { id state } }', variables: () => ({}), at: 'talkConvened' },
    'Query.talkProposals': {
      query: '{ talkProposals { ground { subjectId } } }',
      variables: () => ({}),
      at: 'negativeListed',
    },
    'Query.talk': {
      query: 'query ($id: String!) { talk(id: $id) { reason } }',
      variables: () => ({ id: idAt(staged, 'talkConvened') }),
      at: 'talkConvened',
    },
    'Mutation.proposeTalk': {
      ...mutation('proposeTalk', talkWrites.proposeTalk, shown, () => ({
        key: key(),
        ...proposing({ id: idAt(staged, 'cardable'), task: staged.cardable?.task ?? '' }),
      })),
      at: 'cardable',
    },
    ...at('delegateTalk', 'talkProposed', { postId: postOf('li.guohua'), words: '请代为约谈。' }),
    ...at('conveneTalk', 'talkProposed', convening()),
    ...at('accountForTalk', 'talkConvened', { words: '已组织力量赶工。' }),
    ...at('recordTalk', 'talkHeard', minutes({ undertakings: [] })),
    ...at('cancelTalk', 'talkProposed', { words: '已有改进。' }),
  };
}
