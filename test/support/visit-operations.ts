import { key } from './app.ts';
import { inDays } from './days.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';
import { found, siteList, visitPlan } from './visits.ts';
import { postOf, units } from './walk.ts';

/** The root fields of visits, aimed at those of the province in the state that each asks. */
export function visitOperations(staged: Staged): Record<string, Operation> {
  const shown = '... on Visit { id version state }';
  const at = (field: string, stage: Stage, input = 'VisitAim', rest: object = {}): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, input, shown, () => ({
        ...{ key: key(), visitId: idAt(staged, stage), version: staged[stage]?.version ?? 1, ...rest },
      })),
      at: stage,
    },
  });
  return {
    'Query.visits': { query: '{ visits { id state } }', variables: () => ({}) },
    'Query.visitGauges': {
      query: '{ visitGauges(year: 2026) { visits unannounced } }',
      variables: () => ({}),
    },
    'Query.visitRule': { query: '{ visitRule { version words } }', variables: () => ({}) },
    'Query.visitableTasks': {
      query: 'query ($unit: String!) { visitableTasks(orgUnitId: $unit) { id title } }',
      variables: () => ({ unit: units.binzhou }),
    },
    'Query.inspectors': {
      query: 'query ($unit: String!) { inspectors(orgUnitId: $unit) { id personName role } }',
      variables: () => ({ unit: units.binzhou }),
    },
    'Query.supervisionCollisions': {
      query: `query ($unit: String!, $day: LocalDate!) {
        supervisionCollisions(targetUnitId: $unit, fromDay: $day, untilDay: $day) { kind recordId } }`,
      variables: () => ({ unit: units.binzhou, day: inDays(0) }),
    },
    'Query.visit': {
      query: 'query ($id: String!) { visit(id: $id) { place } }',
      variables: () => ({ id: idAt(staged, 'visitFound') }),
      at: 'visitFound',
    },
    'Mutation.planVisit': mutation('planVisit', 'PlanVisitInput', shown, () => ({ key: key(), ...visitPlan() })),
    ...at('approveVisit', 'visitPlanned'),
    ...at('beginVisit', 'visitApproved'),
    ...at('submitVisit', 'visitUnderway', 'SubmitVisitInput', found),
    ...at('releaseVisit', 'visitFound'),
    ...at('rectifyVisit', 'visitReleased'),
    ...at('closeVisit', 'visitReleased'),
    ...at('cancelVisit', 'visitApproved', 'CancelVisitInput', { reason: '另有安排。' }),
    ...at('nameVisitApprover', 'visitFound', 'NameVisitApproverInput', { approverPostId: postOf('gao.yuan') }),
    'Mutation.joinVisit': {
      ...mutation('joinVisit', 'JoinVisitInput', shown, () => ({
        ...{ key: key(), visitId: idAt(staged, 'visitToJoin'), version: staged.visitToJoin?.version ?? 1 },
        jointOperationId: staged.visitToJoin?.task ?? '',
      })),
      at: 'visitToJoin',
    },
    'Mutation.mergeVisit': {
      ...mutation('mergeVisit', 'MergeVisitInput', shown, () => ({
        ...{ key: key(), visitId: idAt(staged, 'visitToMerge'), version: staged.visitToMerge?.version ?? 1 },
        ...{ intoVisitId: staged.visitToMerge?.task ?? '', intoVersion: 1 },
      })),
      at: 'visitToMerge',
    },
    'Query.checklists': { query: '{ checklists { id version title } }', variables: () => ({}), at: 'checklistSet' },
    'Mutation.setChecklist': {
      ...mutation('setChecklist', 'SetChecklistInput', '... on Checklist { id version }', () => ({
        ...{ key: key(), ...siteList, checklistId: idAt(staged, 'checklistSet') },
        version: staged.checklistSet?.version ?? 1,
      })),
      at: 'checklistSet',
    },
    'Query.visitSuggestions': {
      query: '{ visitSuggestions { orgUnit { id } score reasons { reason count records { id } } } }',
      variables: () => ({}),
      at: 'cardable',
    },
    'Query.gradeScale': { query: '{ gradeScale { version grades settable } }', variables: () => ({}) },
    'Mutation.setGradeScale': mutation('setGradeScale', 'SetGradeScaleInput', '... on GradeScale { version }', () => ({
      ...{ key: key(), version: 0, grades: ['达标', '不达标'] },
    })),
    'Mutation.setVisitRule': mutation('setVisitRule', 'SetVisitRuleInput', '... on VisitRule { version }', () => ({
      ...{ key: key(), version: 0, words: '不发通知，直奔现场。' },
    })),
  };
}
