import { accountabilityWrites, consent, decided, heard, proposal, referral } from './accountability.ts';
import { key } from './app.ts';
import { group } from './group.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';

const shown = '... on AccountabilityCase { id version state }';

/** The root fields of cases of accountability, aimed at those of the province in the state that each asks. */
export function accountabilityOperations(staged: Staged): Record<string, Operation> {
  const at = (field: keyof typeof accountabilityWrites, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, accountabilityWrites[field], shown, () => ({
        ...{ key: key(), caseId: idAt(staged, stage), version: staged[stage]?.version ?? 1, ...rest },
      })),
      at: stage,
    },
  });
  return {
    'Query.accountabilityCases': { query: '{ accountabilityCases { id state } }', variables: () => ({}) },
    'Query.accountabilityCase': {
      query: 'query ($id: String!) { accountabilityCase(id: $id) { facts } }',
      variables: () => ({ id: idAt(staged, 'caseProposed') }),
      at: 'caseProposed',
    },
    'Query.accountabilityOutcomes': { query: '{ accountabilityOutcomes { decision } }', variables: () => ({}) },
    'Mutation.proposeAccountability': {
      ...mutation('proposeAccountability', accountabilityWrites.proposeAccountability, shown, () => ({
        key: key(),
        ...proposal({ id: idAt(staged, 'cardable'), task: staged.cardable?.task ?? '' }),
      })),
      at: 'cardable',
    },
    ...at('hearAccountability', 'caseProposed', heard()),
    ...at('consentToAccountability', 'caseHeard', consent()),
    ...at('dropAccountability', 'caseProposed', { reason: '情节轻微。' }),
    ...at('referAccountability', 'caseConsented', referral()),
    ...at('recordAccountability', 'caseReferred', decided()),
    ...at('feedBackAccountability', 'caseDecided', { orgUnitId: group.personnel }),
  };
}
