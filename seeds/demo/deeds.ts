import { type Answered, type Desk, office, type Teller, type Who } from './teller.ts';

/** A matter as the province registers it. */
export interface MatterWords {
  readonly title: string;
  readonly body: string;
  readonly source: string;
  readonly sourceRef?: string;
  readonly originator?: string;
  /** True where the leader of the story gave the instruction (M-05). */
  readonly instructed?: boolean;
  /** Of a work secret: who may know it beside the officer who registers it. */
  readonly knowers?: readonly Who[];
}

/** The five written parts of an order beside its limit (M-16), and what it asks in numbers or stages. */
export interface OrderWords {
  readonly task: string;
  readonly target: string;
  readonly measures?: string;
  readonly requirement?: string;
  readonly discipline?: string;
  readonly targets: readonly object[];
}

const usual = {
  measures: '建立工作台账，明确到岗到人，按月调度、挂图作战。',
  requirement: '主要负责同志亲自研究，分管负责同志靠上抓落实，按期报送情况。',
  discipline: '不打折扣、不搞选择性执行，不得虚报进度。',
};

/** A report in its five parts (M-71). */
export interface ReportWords {
  readonly measures: string;
  readonly progress: string;
  readonly effect: string;
  readonly problems?: string;
  readonly nextStep?: string;
  /** The formal document of a special item's completion (M-70). */
  readonly docNo?: string;
  readonly signer?: string;
  readonly docSealed?: boolean;
  /** What is claimed of the lines that the task answers for; `claimed` is null then and follows from it. */
  readonly amounts?: readonly object[];
}

/** A matter of the province on its way through the story. */
export class Matter {
  id = '';

  constructor(
    private readonly tell: Teller,
    private readonly words: MatterWords,
  ) {}

  /** Registers the matter, three days after its source. */
  async registered(): Promise<void> {
    const { instructed, knowers, ...words } = this.words;
    const leader = instructed === true ? { leaderPostId: this.tell.post(office.leader) } : {};
    const secret = { secrecy: 'WORK_SECRET', knowerPostIds: knowers?.map((who) => this.tell.post(who)) };
    const level = knowers === undefined ? { secrecy: 'INTERNAL' } : secret;
    const draft = { ...words, ...leader, originatedOn: this.tell.day(-3), ...level };
    this.id = (await this.tell.does(office.officer, 'registerItem', draft)).id;
  }

  /** Registers it and hands it to the head with an opinion. */
  async proposed(lead: Desk, opinion = '事关全局，建议立项督办。'): Promise<void> {
    await this.registered();
    await this.does(office.officer, 'proposeItem', { opinion, leadUnitId: this.tell.unit(lead.unit) });
  }

  /** Brings it as far as the head's decision to supervise it. */
  async established(lead: Desk, highRisk = false): Promise<void> {
    await this.proposed(lead);
    await this.does(office.head, 'establishItem', { highRisk });
  }

  /** Gives the order; to the units named, or as the order says. */
  async issued(to: readonly Desk[], words: OrderWords, order: object): Promise<void> {
    const orgUnitIds = to.map(({ unit }) => this.tell.unit(unit));
    await this.does(office.officer, 'issueItem', { orgUnitIds, ...usual, ...words, ...order });
  }

  /** Does a write to the matter. */
  does(who: string, field: string, input: object): Promise<Answered> {
    return this.tell.does(who, field, { itemId: this.id, ...input });
  }

  /** The first task of a unit in the matter. */
  async task(desk: Desk): Promise<Task> {
    const query = 'query ($id: String!) { item(id: $id) { assignments { id state to { id } } } }';
    return taskOf(this.tell, desk, (await this.tell.reads(office.officer, query, this.id)).item.assignments);
  }

  /** Verifies what was reported on the spot, by another person. */
  async verified(finding: object): Promise<void> {
    await this.does(office.officer, 'startVerification', { method: 'SITE' });
    await this.does(office.verifier, 'concludeVerification', finding);
  }
}

const gone = ['SUPERSEDED', 'CANCELLED'];

function taskOf(tell: Teller, desk: Desk, tasks: { id: string; state: string; to: { id: string } }[]): Task {
  const found = tasks.find(({ state, to }) => to.id === tell.unit(desk.unit) && !gone.includes(state));
  if (found === undefined) throw new Error(`No task of unit ${desk.unit}`);
  return new Task(tell, found.id, desk);
}

/** A unit's task in the story, and what its people do with it. */
export class Task {
  constructor(
    private readonly tell: Teller,
    readonly id: string,
    private readonly desk: Desk,
  ) {}

  /** Does a write to the task. */
  does(who: string, field: string, input: object = {}): Promise<Answered> {
    return this.tell.does(who, field, { assignmentId: this.id, ...input });
  }

  signed = (): Promise<Answered> => this.does(this.desk.liaison, 'signAssignment');

  /** Signs and names who handles it in the unit itself. */
  async takenUp(): Promise<void> {
    await this.signed();
    await this.does(this.desk.liaison, 'handleAssignment', { handlerPostId: this.tell.post(this.desk.handler) });
  }

  /** Writes its plan, which the first responsible person of the unit approves (M-17): none is complete without one (M-03). */
  async planned(what: string, below: Desk | null = null): Promise<void> {
    const step = (name: string, from: number, until: number, unit: Desk | null) => ({
      ...{ name, startsOn: this.tell.day(from), dueOn: this.tell.day(until), workload: what },
      ...{ person: '分管负责同志', unitId: unit === null ? null : this.tell.unit(unit.unit) },
    });
    const { id, version } = await this.does(this.desk.direct, 'submitPlan', {
      version: 0,
      goals: `按期完成${what}。`,
      measures: '建立台账，逐项销号，分管负责同志每月调度。',
      arrangement: '先摸底、再实施，完成一项验收一项。',
      organisation: '成立由分管负责同志任组长的工作专班。',
      finishOn: this.tell.day(14),
      nodes: [step('摸底建账', 0, 4, null), step('组织实施', 5, 12, below), step('自查验收', 13, 14, null)],
    });
    await this.tell.does(this.desk.first, 'approvePlan', { planId: id, version });
  }

  /** Signs and gives it on to units below (M-16). */
  async relayed(to: readonly Desk[], words: OrderWords, order: object): Promise<void> {
    await this.signed();
    const orgUnitIds = to.map(({ unit }) => this.tell.unit(unit));
    await this.does(this.desk.officer, 'relayAssignment', { orgUnitIds, ...usual, ...words, ...order });
  }

  /** The task of a unit under this one. */
  async child(desk: Desk): Promise<Task> {
    const query = 'query ($id: String!) { assignment(id: $id) { children { id state to { id } } } }';
    return taskOf(this.tell, desk, (await this.tell.reads(this.desk.officer, query, this.id)).assignment.children);
  }

  /** Writes a report and hands it in to be approved. */
  written(kind: 'PERIODIC' | 'COMPLETION', claimed: number | null, words: ReportWords): Promise<Answered> {
    return this.does(this.desk.handler, 'saveReport', {
      version: 0,
      kind,
      claimed,
      handsIn: true,
      problems: '无',
      ...words,
    });
  }

  /** Writes a report that the unit's responsible person approves, by which it goes up (G3). */
  async reported(claimed: number | null, words: ReportWords): Promise<void> {
    const { id, version } = await this.written('PERIODIC', claimed, words);
    await this.tell.does(this.desk.direct, 'approveReport', { reportId: id, version });
  }

  /** Reports completion, signed by whom the kind of matter asks (M-04). */
  async submitted(words: ReportWords, signer = this.desk.direct): Promise<void> {
    const { id, version } = await this.written('COMPLETION', 100, words);
    await this.tell.does(signer, 'approveReport', { reportId: id, version });
  }

  /** Whoever ordered looks at the evidence; only then the number counts (B1). It is a percentage, or an amount of its one line. */
  checked(by: string, found: number | { amount: number }, checked: string, evidence: string): Promise<Answered> {
    const said =
      typeof found === 'number'
        ? { verified: found }
        : { verified: null, amounts: [{ line: 0, amount: found.amount }] };
    return this.does(by, 'verifyAssignment', { check: { method: 'DESK', ...said, checked, evidence } });
  }

  /** Whoever ordered accepts, with a check of the whole. */
  accepted(by: string, checked: string, evidence: string): Promise<Answered> {
    return this.does(by, 'acceptAssignment', { check: { method: 'DESK', verified: 100, checked, evidence } });
  }
}
