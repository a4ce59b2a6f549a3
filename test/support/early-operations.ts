import { key } from './app.ts';
import { mandate } from './experts.ts';
import { mutation, type Operation, type Stage, type Staged, stages } from './operation.ts';
import { globalIdOf, storyId } from './story.ts';
import { expediting, plan } from './walk.ts';

const item = '... on Item { id state version }';

/** What an item may be given before and beside its orders, aimed at items in the state that each asks. */
export function earlyOperations(staged: Staged): Record<string, Operation> {
  const aim = (stage: Stage): object => ({
    key: key(),
    itemId: staged[stage]?.id ?? globalIdOf(stages[stage], storyId('no item')),
    version: staged[stage]?.version ?? 1,
  });
  const at = (field: string, stage: Stage, rest: () => object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, item, () => ({
        ...aim(stage),
        ...rest(),
      })),
      at: stage,
    },
  });
  return {
    ...at('triageItem', 'proposed', () => plan),
    ...at('decideTriage', 'triaged', () => ({ approves: true, opinion: '同意,由我牵头。' })),
    ...at('expediteItem', 'established', expediting),
    ...at('delegateItem', 'issued', mandate),
    'Mutation.endMandate': {
      ...mutation('endMandate', 'EndMandateInput', '... on Mandate { id version standing }', () => ({
        key: key(),
        mandateId: staged.mandated?.id ?? globalIdOf('Mandate', storyId('no mandate')),
        version: staged.mandated?.version ?? 1,
        reason: '督查任务已完成。',
      })),
      at: 'mandated',
    },
    'Query.myMandates': {
      query: '{ myMandates { __typename ... on Mandate { id } ... on MandateTombstone { id standing } } }',
      variables: () => ({}),
    },
  };
}
