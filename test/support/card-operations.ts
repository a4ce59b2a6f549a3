import { key } from './app.ts';
import { byFinding, cardWrites, doneSo, issuing, replied, verifiedSo } from './cards.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';

const shown = '... on WarningCard { id version state }';

/** The root fields of warning cards, aimed at those of the province in the state that each asks. */
export function cardOperations(staged: Staged): Record<string, Operation> {
  const at = (field: keyof typeof cardWrites, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, cardWrites[field], shown, () => ({
        ...{ key: key(), cardId: idAt(staged, stage), version: staged[stage]?.version ?? 1, ...rest },
      })),
      at: stage,
    },
  });
  return {
    'Query.cards': { query: '{ cards { id state } }', variables: () => ({}) },
    'Query.card': {
      query: 'query ($id: String!) { card(id: $id) { reason } }',
      variables: () => ({ id: idAt(staged, 'cardIssued') }),
      at: 'cardIssued',
    },
    'Query.cardProposals': { query: '{ cardProposals { rule { id } } }', variables: () => ({}) },
    'Query.cardScheme': { query: '{ cardScheme { version preset } }', variables: () => ({}) },
    'Mutation.setCardScheme': mutation('setCardScheme', 'SetCardSchemeInput', '... on CardScheme { version }', () => ({
      ...{ key: key(), version: 0, preset: 'YELLOW_RED', replyDays: 3 },
    })),
    'Mutation.proposeCard': {
      ...mutation('proposeCard', cardWrites.proposeCard, shown, () => ({
        key: key(),
        ...byFinding({ id: idAt(staged, 'cardable'), task: staged.cardable?.task ?? '' }),
      })),
      at: 'cardable',
    },
    ...at('withdrawCard', 'cardProposed', {}),
    ...at('replyToCard', 'cardProposed', replied),
    ...at('issueCard', 'cardHeard', issuing()),
    ...at('reportCard', 'cardIssued', doneSo),
    ...at('rectifyCard', 'cardIssued', verifiedSo),
    ...at('appealCard', 'cardIssued', { words: '事实认定有误。' }),
    ...at('decideCardAppeal', 'cardAppealed', { words: '经复核，事实清楚。', upheld: true }),
  };
}
