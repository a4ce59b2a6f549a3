import type { Rule } from './rule.ts';

/** The haves as sentences name them. */
export const haveNames: Readonly<Record<string, { zh: string; en: string }>> = {
  PLAN: { zh: '落实方案', en: 'a plan' },
  MEASURES: { zh: '具体措施', en: 'measures' },
  LEDGER: { zh: '目标台账', en: 'a target ledger' },
  LEADER: { zh: '责任领导', en: 'somebody who answers' },
  TASK: { zh: '明确任务', en: 'a clear task' },
  REPORT: { zh: '情况报告', en: 'a report' },
};

/** What is to be done about each of the six haves that a task lacks (M-03). */
export const sixHaveRules: Readonly<Record<string, Rule>> = {
  'SixHaves.PLAN': {
    zh: '缺落实方案：请编制推进计划方案并经审定，或请上级在其方案路线图中列明本单位。',
    en: 'No plan: write one and have it approved, or let a level above name your unit in the roadmap of its plan.',
    source: 'M-03, lifecycle 5.2',
  },
  'SixHaves.MEASURES': {
    zh: '缺具体措施：请在推进计划方案中写明工作措施并经审定。',
    en: 'No measures: write them into the plan and have it approved.',
    source: 'M-03, lifecycle 5.2',
  },
  'SixHaves.LEDGER': {
    zh: '缺目标台账：请交办单位调整任务，列明量化指标或阶段进度。',
    en: 'No target ledger: let whoever ordered amend the task with targets that are counted or staged.',
    source: 'M-03, lifecycle 5.2',
  },
  'SixHaves.LEADER': {
    zh: '缺责任领导：请管理员任命本单位第一责任人或直接责任人。',
    en: 'Nobody answers for it: let the administrator appoint a first or direct responsible person of the unit.',
    source: 'M-03, lifecycle 5.2',
  },
  'SixHaves.TASK': {
    zh: '任务未落实到人：请指定承办人，或分解下达。',
    en: 'The task is with nobody: name who handles it, or give it on.',
    source: 'M-03, lifecycle 5.2',
  },
  'SixHaves.REPORT': {
    zh: '缺情况报告：请填报并经责任人审签上报。',
    en: 'No report: write one and have it approved.',
    source: 'M-03, lifecycle 5.2',
  },
};
