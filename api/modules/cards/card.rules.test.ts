import { describe, expect, it } from 'vitest';
import { type Before, cardActClosedBy, groundHolds, proposalsOf, type Standing } from './card.rules.ts';
import { type CardRule, cardPresetRules, ruleFaults } from './card-scheme.rules.ts';

const today = '2026-11-20';
const standing = (over: Partial<Standing> = {}): Standing => ({
  ...{ open: true, dueOn: '2026-11-30', daysLeft: 6, failedFrom: null, report: null, findings: [], late: [] },
  ...{ forecastOn: null },
  ...{ cards: [], ofUnit: [], today },
  ...over,
});
const card = (id: string, over: Partial<Before> = {}): Before => ({
  ...{
    id,
    rule: 'finding.yellow',
    ground: 'FINDING',
    occasion: id,
    colour: 'YELLOW',
    state: 'ISSUED',
    rectified: false,
    doneOn: null,
  },
  ...{ issuedOn: '2026-10-10', dueOn: '2026-12-01' },
  ...over,
});
const ids = (rules: readonly CardRule[], at: Standing): string[] => proposalsOf(rules, at).map(({ rule }) => rule.id);
const yellowRed = cardPresetRules.YELLOW_RED;

describe('the yellow and red cards', () => {
  it('propose nothing of a task on its way', () => {
    expect(ids(yellowRed, standing())).toEqual([]);
  });
  it('propose yellow five working days after the limit, red and no yellow after ten', () => {
    expect(ids(yellowRed, standing({ daysLeft: -4 }))).toEqual([]);
    expect(ids(yellowRed, standing({ daysLeft: -5 }))).toEqual(['overdue.yellow']);
    expect(ids(yellowRed, standing({ daysLeft: -10 }))).toEqual(['overdue.red']);
    expect(ids(yellowRed, standing({ daysLeft: -10, open: false }))).toEqual([]);
  });
  it('propose yellow six working days after a report was owed, red and no yellow after ten, of each period once', () => {
    const missing = (daysPast: number): Standing => standing({ report: { dueOn: '2026-11-06', daysPast } });
    expect(ids(yellowRed, missing(5))).toEqual([]);
    expect(ids(yellowRed, missing(6))).toEqual(['report.yellow']);
    expect(ids(yellowRed, missing(10))).toEqual(['report.red']);
    const cards = [
      card('1', {
        rule: 'report.red',
        ground: 'REPORT_MISSING',
        occasion: '2026-11-06',
        state: 'WITHDRAWN',
        issuedOn: null,
      }),
    ];
    expect(ids(yellowRed, { ...missing(12), cards })).toEqual([]);
  });
  it('propose by each order that is past its limit, the last step of each alone', () => {
    const late = [
      { id: 'f1', dueOn: '2026-11-13', daysPast: 5 },
      { id: 'f2', dueOn: '2026-11-06', daysPast: 10 },
      { id: 'f3', dueOn: '2026-11-16', daysPast: 4 },
    ];
    expect(proposalsOf(yellowRed, standing({ late }))).toMatchObject([
      { rule: { id: 'order.yellow' }, findingId: 'f1', occasion: 'f1:2026-11-13' },
      { rule: { id: 'order.red' }, findingId: 'f2', occasion: 'f2:2026-11-06' },
    ]);
  });
  it('stand as long as the report is missing and the order has its limit', () => {
    const at = {
      dueOn: '2026-11-30',
      forecastOn: null,
      reportDueOn: '2026-11-06',
      failedFrom: null,
      followed: null,
      today,
    };
    const finding = { id: 'f1', dueOn: '2026-11-13' };
    const [report, order] = [
      { ground: 'REPORT_MISSING', occasion: '2026-11-06' } as const,
      { ground: 'FINDING_OVERDUE', occasion: 'f1:2026-11-13' } as const,
    ];
    expect(groundHolds(report, { ...at, finding: null })).toBe(true);
    expect(groundHolds(report, { ...at, finding: null, reportDueOn: '2026-11-13' })).toBe(false);
    expect(groundHolds(order, { ...at, finding })).toBe(true);
    expect(groundHolds(order, { ...at, finding: { ...finding, dueOn: '2026-11-27' } })).toBe(false);
  });
  it('propose once on each limit, failure and finding', () => {
    const at = standing({ daysLeft: -5, failedFrom: '2026-11-02', findings: ['f1', 'f2'] });
    expect(ids(yellowRed, at)).toEqual(['finding.yellow', 'finding.yellow', 'failed.yellow', 'overdue.yellow']);
    const cards = [
      card('1', { occasion: 'f1', state: 'WITHDRAWN', issuedOn: null, dueOn: null }),
      card('2', {
        rule: 'overdue.yellow',
        ground: 'OVERDUE',
        occasion: '2026-11-30',
        state: 'PROPOSED',
        issuedOn: null,
      }),
    ];
    expect(proposalsOf(yellowRed, { ...at, cards, ofUnit: cards })).toMatchObject([
      { rule: { id: 'finding.yellow' }, findingId: 'f2' },
      { rule: { id: 'failed.yellow' }, occasion: '2026-11-02' },
    ]);
  });
  it('follow a yellow that is not rectified by its limit with a red, and one that is with none', () => {
    const late = card('1', { dueOn: '2026-11-19' });
    expect(proposalsOf(yellowRed, standing({ cards: [late], ofUnit: [late] }))).toMatchObject([
      { rule: { id: 'unrectified.red', colour: 'RED' }, followsId: '1' },
    ]);
    for (const over of [{ rectified: true }, { state: 'RECTIFIED' }, { state: 'REVOKED' }, { dueOn: today }] as const) {
      const one = card('1', { dueOn: '2026-11-19', ...over });
      expect(ids(yellowRed, standing({ cards: [one], ofUnit: [one] }))).toEqual([]);
    }
  });
  it('follow no yellow that its unit reported in time, while that waits to be verified', () => {
    const of = (doneOn: string): string[] => {
      const one = card('1', { state: 'REPORTED', dueOn: '2026-11-10', doneOn });
      return ids(yellowRed, standing({ cards: [one], ofUnit: [one] }));
    };
    expect(of('2026-11-10')).toEqual([]);
    expect(of('2026-11-11')).toEqual(['unrectified.red']);
  });
  it('follow the second yellow of a unit in a year with a red, on the task of the second alone', () => {
    const [one, two] = [card('1', { state: 'RECTIFIED', rectified: true }), card('2')];
    const ofUnit = [one, two];
    expect(ids(yellowRed, standing({ cards: [two], ofUnit }))).toEqual(['second.red']);
    expect(ids(yellowRed, standing({ cards: [one], ofUnit }))).toEqual([]);
    const red = card('3', {
      rule: 'second.red',
      ground: 'REPEATED',
      colour: 'RED',
      occasion: '2026:1',
      state: 'PROPOSED',
    });
    expect(ids(yellowRed, standing({ cards: [two], ofUnit: [...ofUnit, red] }))).toEqual([]);
    for (const over of [{ state: 'REVOKED' }, { state: 'HEARD' }, { issuedOn: '2025-12-31' }] as const)
      expect(ids(yellowRed, standing({ cards: [two], ofUnit: [card('1', over), two] }))).toEqual([]);
  });
});

describe('a new version of a scheme', () => {
  const renamed = yellowRed.map((rule) => ({ ...rule, id: `${rule.id}.2` }));
  it('proposes nothing again on an occasion on which a rule of the kind did', () => {
    const limit = { occasion: '2026-11-30', rule: 'overdue.yellow', ground: 'OVERDUE' } as const;
    const cards = [
      card('f1'),
      card('2', limit),
      card('3', { rule: 'failed.yellow', ground: 'FAILED', occasion: '2026-11-02', state: 'PROPOSED', issuedOn: null }),
    ];
    const at = standing({ daysLeft: -5, failedFrom: '2026-11-02', findings: ['f1'], cards });
    expect(ids(renamed, at)).toEqual([]);
    expect(ids(renamed, { ...at, daysLeft: -10 })).toEqual(['overdue.red.2']); // graver on the same limit
    expect(ids(renamed, { ...at, findings: ['f1', 'f2'] })).toEqual(['finding.yellow.2']);
    const red = card('4', { ...limit, colour: 'RED', rule: 'overdue.red' });
    expect(ids(renamed, { ...at, cards: [...cards, red], daysLeft: -10 })).toEqual([]);
  });
  it('proposes no second red on the same number of yellow cards', () => {
    const [one, two] = [card('1'), card('2')];
    const red = card('3', { rule: 'second.red', ground: 'REPEATED', colour: 'RED', occasion: '2026:1' });
    const at = standing({ cards: [two], ofUnit: [one, two, red] });
    expect(ids(renamed, at)).toEqual([]);
    expect(ids(renamed, { ...at, ofUnit: [one, two] })).toEqual(['second.red.2']);
  });
  it('lets two rules of one kind in force propose each', () => {
    const overdue = yellowRed.find(({ id }) => id === 'overdue.yellow');
    if (overdue === undefined) throw new Error('no rule');
    const both = [overdue, { ...overdue, id: 'later.yellow', at: 8 }];
    const cards = [card('1', { rule: 'overdue.yellow', ground: 'OVERDUE', occasion: '2026-11-30' })];
    expect(ids(both, standing({ daysLeft: -8, cards }))).toEqual(['later.yellow']);
  });
});

describe('the schemes of cities', () => {
  it('say what rules can say', () => {
    for (const rules of Object.values(cardPresetRules)) expect(ruleFaults(rules)).toEqual([]);
  });
  it('go from blue to orange to red (三明), by the time left (宿迁), and after three reds (隆昌)', () => {
    const blue = card('1', { colour: 'BLUE', dueOn: '2026-11-01' });
    const orange = card('2', { colour: 'ORANGE', dueOn: '2026-11-01' });
    expect(ids(cardPresetRules.SANMING, standing({ cards: [blue], ofUnit: [blue] }))).toEqual(['unrectified.orange']);
    expect(ids(cardPresetRules.SANMING, standing({ cards: [orange], ofUnit: [orange] }))).toEqual(['unrectified.red']);
    expect(ids(cardPresetRules.SUQIAN, standing({ daysLeft: 3 }))).toEqual(['soon.blue']);
    expect(ids(cardPresetRules.SUQIAN, standing({ daysLeft: -1 }))).toEqual(['overdue.red']);
    const behind = { open: true, forecastOn: '2026-12-01' };
    expect(ids(cardPresetRules.SUQIAN, standing(behind))).toEqual(['behind.yellow']);
    expect(ids(cardPresetRules.SUQIAN, standing({ ...behind, forecastOn: '2026-11-30' }))).toEqual([]);
    expect(ids(cardPresetRules.SUQIAN, standing({ ...behind, open: false }))).toEqual([]);
    const reds = ['1', '2', '3'].map((id) => card(id, { colour: 'RED' }));
    expect(ids(cardPresetRules.LONGCHANG, standing({ cards: reds, ofUnit: reds }))).toEqual(['third.red']);
  });
  it('count reds in a row alone, a yellow between or a revoked one not among them (隆昌)', () => {
    const red = (id: string, over: Partial<Before> = {}): Before => card(id, { colour: 'RED', ...over });
    const of = (...ofUnit: Before[]): string[] => ids(cardPresetRules.LONGCHANG, standing({ cards: ofUnit, ofUnit }));
    expect(of(red('1'), red('2'), card('3'), red('4'))).toEqual([]);
    expect(of(red('1'), red('2'), red('3', { state: 'REVOKED' }))).toEqual([]);
    expect(of(card('0'), red('1', { issuedOn: '2025-12-30' }), red('2'), red('3'))).toEqual(['third.red']);
    const told = red('t', { rule: 'third.red', ground: 'CONSECUTIVE', occasion: '3', state: 'ISSUED' });
    expect(of(red('1'), red('2'), red('3'), told, red('4'))).toEqual([]);
    expect(of(red('1'), red('2'), red('3'), told, red('4'), red('5'), red('6'))).toEqual(['third.red']);
  });
  it('bring the letter of a second yellow as a consequence of yellow, and no red of it (广元)', () => {
    const yellows = [card('1', { state: 'RECTIFIED', rectified: true }), card('2')];
    expect(ids(cardPresetRules.GUANGYUAN, standing({ cards: yellows, ofUnit: yellows }))).toEqual([]);
    expect(
      cardPresetRules.GUANGYUAN.filter(({ effect }) => effect.includes('专函督办')).map(({ colour }) => colour),
    ).toEqual(['YELLOW', 'YELLOW']);
  });
  it('refuse rules that cannot be', () => {
    const [rule] = yellowRed;
    if (rule === undefined) throw new Error('no rule');
    const codes = (over: Partial<CardRule>): unknown[] => ruleFaults([{ ...rule, ...over }]).map(({ path }) => path);
    expect(ruleFaults([])).toMatchObject([{ path: 'input.rules', code: 'required' }]);
    expect(ruleFaults([rule, rule])).toMatchObject([{ path: 'input.rules.1.id', code: 'twice' }]);
    expect(codes({ id: '黄' })).toEqual(['input.rules.0.id']);
    expect(codes({ ground: 'OVERDUE', at: 0 })).toEqual(['input.rules.0.at']);
    expect(codes({ ground: 'UNRECTIFIED' })).toEqual(['input.rules.0.of']);
    expect(codes({ ground: 'UNRECTIFIED', of: 'YELLOW' })).toEqual(['input.rules.0.of']);
    expect(codes({ clause: ' ' })).toEqual(['input.rules.0.clause']);
  });
});

describe('a card', () => {
  const course = { replyBy: today, issuedByPerson: null, appealedAt: null, checkedAt: null };
  it('is not issued before the unit was heard or its days have passed', () => {
    expect(cardActClosedBy('issue', { ...course, state: 'PROPOSED' }, today, 'p')).toBe('WarningCard.unheard');
    expect(cardActClosedBy('issue', { ...course, state: 'PROPOSED' }, '2026-11-21', 'p')).toBeNull();
    expect(cardActClosedBy('issue', { ...course, state: 'HEARD' }, today, 'p')).toBeNull();
  });
  it('is verified and decided by others than who issued it, once each', () => {
    const issued = { ...course, state: 'ISSUED' as const, issuedByPerson: 'p' };
    expect(cardActClosedBy('rectify', issued, today, 'p')).toBe('WarningCard.byOthers');
    expect(cardActClosedBy('rectify', issued, today, 'q')).toBeNull();
    const upheld = { ...issued, state: 'UPHELD' as const, checkedAt: new Date(0), appealedAt: new Date(0) };
    expect(cardActClosedBy('rectify', upheld, today, 'q')).toBe('WarningCard.machine');
    expect(cardActClosedBy('appeal', { ...upheld, state: 'RECTIFIED' }, today, 'q')).toBe('WarningCard.appealedOnce');
    expect(cardActClosedBy('decideAppeal', { ...issued, state: 'APPEALED' }, today, 'p')).toBe('WarningCard.byOthers');
  });
});
