import type { Task } from './deeds.ts';
import { type Answered, type Desk, office, type Teller, type Who } from './teller.ts';

/** Records what was found in a task on that day. */
export async function found(tell: Teller, who: Who, { id }: Task, words: object): Promise<Finding> {
  return new Finding(
    tell,
    id,
    await tell.does(who, 'recordFinding', { assignmentId: id, foundOn: tell.day(0), ...words }),
  );
}

/** What was found in a task, on its way to being settled. */
export class Finding {
  private card: Answered = { id: '', version: 0 };

  constructor(
    private readonly tell: Teller,
    private readonly assignmentId: string,
    private at: Answered,
  ) {}

  ordered = (measures: readonly string[], leadLeader: string, limit: number): Promise<void> =>
    this.does(office.head, 'orderFinding', {
      ...{ measures, leadLeader, dueOn: this.tell.day(limit) },
      demand: '立即停止违规行为，按期整改到位，举一反三。',
      evidenceAsked: '整改前后对比照片，第三方检测报告。',
    });

  listed = (): Promise<void> => this.does(office.head, 'listFinding', {});

  extended = (who: Who, peer: Task): Promise<void> => this.does(who, 'extendFinding', { assignmentIds: [peer.id] });

  answered = (desk: Desk, answer: string): Promise<void> =>
    this.does(desk.direct, 'answerFinding', { answer, evidence: '整改照片，检测报告。' });

  /** Somebody looks on the spot; it goes back with a new limit where it does not hold. */
  checked = (who: Who, holds: boolean, place: string, limit?: number): Promise<void> =>
    this.does(who, 'checkFinding', this.seen(holds, place, limit));

  /** It holds later too, as somebody saw, on a visit or not. */
  lookedBack = (who: Who, place: string, visitId: string | null = null): Promise<void> =>
    this.does(who, 'lookBackFinding', { ...this.seen(true, place), visitId });

  /** A yellow card by the rule that answers an ordered finding, on which the unit is heard, and which ends once it is rectified (M-46). */
  async carded(): Promise<void> {
    this.card = await this.tell.does(office.officer, 'proposeCard', {
      ...{ assignmentId: this.assignmentId, ruleId: 'finding.yellow', findingId: this.at.id },
      reason: '现场核实整改流于形式，限期内未见成效。',
    });
  }

  pleaded = (desk: Desk, words: string): Promise<void> => this.cards(desk.direct, 'replyToCard', { words });

  cardIssued = (limit: number): Promise<void> =>
    this.cards(office.head, 'issueCard', { demand: '逐企落实治理设施，按周报告进度。', dueOn: this.tell.day(limit) });

  cardLifted = (who: Who): Promise<void> =>
    this.cards(who, 'rectifyCard', { words: '逐企核查，治理设施已投运。', evidence: '核查照片，用电监控记录。' });

  private async cards(who: Who, field: string, words: object): Promise<void> {
    this.card = await this.tell.does(who, field, { cardId: this.card.id, version: this.card.version, ...words });
  }

  private seen = (holds: boolean, place: string, limit?: number) => ({
    ...{ holds, place, checkedOn: this.tell.day(0), dueOn: limit === undefined ? null : this.tell.day(limit) },
    words: holds ? '逐企核查，整改属实。' : '合同已签，设备未进场，整改流于形式。',
  });

  private async does(who: Who, field: string, words: object): Promise<void> {
    this.at = await this.tell.does(who, field, { findingId: this.at.id, version: this.at.version, ...words });
  }
}
