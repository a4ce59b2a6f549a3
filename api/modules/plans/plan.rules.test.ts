import { expect, it } from 'vitest';
import { planFaults, type WrittenPlan } from './plan.rules.ts';

const node = { name: '开工', startsOn: '2026-03-01', dueOn: '2026-03-31', workload: '加固 4 公里', person: '王强' };
const plan: WrittenPlan = {
  goals: '加固堤防 12 公里',
  measures: '分三段实施',
  arrangement: '三月开工，五月完工',
  organisation: '成立工作专班',
  finishOn: '2026-05-31',
  nodes: [node],
};
const faults = (over: Partial<WrittenPlan>, submits = true): string[] =>
  planFaults({ ...plan, ...over }, '2026-06-30', submits).map(({ path, code }) => `${path} ${code}`);

it('submits a plan with every section and the four fixes in each node', () => {
  expect(faults({})).toEqual([]);
});

it.each([
  [{ nodes: [{ ...node, workload: ' ' }] }, 'input.nodes.0.workload required'],
  [{ nodes: [{ ...node, person: '' }] }, 'input.nodes.0.person required'],
  [{ nodes: [{ ...node, name: '' }] }, 'input.nodes.0.name required'],
  [{ nodes: [] }, 'input.nodes required'],
  [{ finishOn: null }, 'input.finishOn required'],
  [{ organisation: '' }, 'input.organisation required'],
])('submits none that lacks one of them: %j', (over, fault) => {
  expect(faults(over)).toEqual([fault]);
  expect(faults(over, false)).toEqual([]);
});

it('keeps every node inside the plan and the plan inside the limit of the task, drafts too', () => {
  expect(faults({ finishOn: '2026-07-01' }, false)).toEqual(['input.finishOn afterParent']);
  expect(faults({ nodes: [{ ...node, dueOn: '2026-06-01' }] }, false)).toEqual(['input.nodes.0.dueOn afterParent']);
  expect(faults({ nodes: [{ ...node, startsOn: '2026-04-01' }] }, false)).toEqual(['input.nodes.0.dueOn beforeStart']);
  expect(faults({ finishOn: null, nodes: [{ ...node, dueOn: '2026-06-30' }] }, false)).toEqual([]);
});
