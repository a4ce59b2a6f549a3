import type { LocalDate } from '../../platform/time.ts';
import { isOpenTask } from '../assignments/amending.rules.ts';
import type { AssignmentState } from '../assignments/assignment.machine.ts';
import type { CardState } from '../cards/card.machine.ts';
import { type CardColour, rank } from '../cards/card-scheme.rules.ts';
import type { FindingState } from '../findings/finding.machine.ts';
import { type FindingClass, isLate, isVerified } from '../findings/finding.rules.ts';

/** The rules that propose a talk, each with the clause that it suggests; about what none of them names there is no talk (M-53, lifecycle 5.6). */
export const talkClauses = {
  'talk.negativeList': '列入负面清单的，约谈责任单位主要负责同志。',
  'talk.redCard': '被亮红牌的，约谈责任单位主要负责同志。',
  'talk.yellowCard': '亮黄牌、橙牌后未整改到位的，约谈责任单位主要负责同志。',
  'talk.findingListed': '挂牌督办的重点问题，约谈责任单位主要负责同志。',
  'talk.findingReopened': '督查发现问题整改“回头看”未通过的，约谈责任单位主要负责同志。',
  'talk.findingOverdue': '限期整改逾期未答复的，约谈责任单位主要负责同志。',
  'talk.findingClass': '督查发现不作为、慢作为、乱作为的，约谈责任单位主要负责同志。',
  'talk.rectification': '经批准二次督查的，约谈责任单位主要负责同志。',
  'talk.failed': '办理结果核查或者“回头看”未通过的，约谈责任单位主要负责同志。',
  'talk.overdue': '无正当理由超过规定时限未办结的，约谈责任单位主要负责同志。',
  'talk.reportMissing': '无正当理由逾期未报送办理进展的，约谈责任单位主要负责同志。',
} as const;
export type TalkRule = keyof typeof talkClauses;

/** The rule that proposes a talk about a card; null: none, for it was revoked, only reminds, or was made good before it was red. */
export function ruleOfCard(card: { colour: CardColour; state: CardState; rectified: boolean }): TalkRule | null {
  if (card.state === 'REVOKED') return null;
  if (card.colour === 'RED') return 'talk.redCard';
  return rank(card.colour) >= rank('YELLOW') && !card.rectified ? 'talk.yellowCard' : null;
}

/** A finding as far as it decides whether it is one of the grave ones (重点问题). */
interface Found {
  readonly recordedByPerson: string;
  readonly orderedByPerson: string | null;
  readonly checkedByPerson: string | null;
  readonly state: FindingState;
  readonly listed: boolean;
  readonly round: number;
  readonly dueOn: LocalDate | null;
  readonly findingClass: FindingClass;
}

/** The rule that proposes a talk about a finding that was ordered and is not closed: the gravest that holds; null: none, it is no grave one. */
export function ruleOfFinding(finding: Found, today: LocalDate): TalkRule | null {
  if (finding.state !== 'RECTIFYING' && finding.state !== 'ANSWERED') return null;
  if (finding.listed) return 'talk.findingListed';
  if (finding.round > 1) return 'talk.findingReopened';
  if (isLate(finding, null, today)) return 'talk.findingOverdue';
  return finding.findingClass !== 'NONE' && isVerified(finding) ? 'talk.findingClass' : null;
}

/** A task as far as it decides whether it is talked about as a whole. */
interface Task {
  readonly state: AssignmentState;
  readonly dueOn: LocalDate;
  readonly rectifyFrom: LocalDate | null;
  readonly failedFrom: LocalDate | null;
  readonly reportLateFrom: LocalDate | null;
}

/** States in which nobody answers for a task any more. */
const gone: readonly AssignmentState[] = ['CANCELLED', 'SUPERSEDED', 'SUSPENDED'];

/** The rule that proposes a talk about a task, by what makes its light red: supervised a second time, accepted too, or still to be done and late; null: none, it is on its way. */
export function ruleOfTask(task: Task, today: LocalDate): TalkRule | null {
  if (task.rectifyFrom !== null && !gone.includes(task.state)) return 'talk.rectification';
  if (!isOpenTask(task)) return null;
  if (task.failedFrom !== null) return 'talk.failed';
  if (task.dueOn < today) return 'talk.overdue';
  return task.reportLateFrom !== null && task.reportLateFrom <= today ? 'talk.reportMissing' : null;
}
