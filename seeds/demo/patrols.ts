import { type Answered, boxing, type Step, type Teller, type Who, water } from './teller.ts';

const seen = [
  '堤顶道路平整，未见新增乱占乱建。',
  '12+300处堤坡有雨淋沟1处，已通知管护人员填补。',
  '雨淋沟已填补，河道内无新增障碍物。',
  '巡查全段，标识牌完好，未见异常。',
  '拦河闸上游有少量漂浮物，已现场打捞。',
  '堤防和护堤地完好，未见异常。',
] as const;

/** A county gives two beats out: its water bureau walks the levee each week, along the highway nobody was for a while (四定, M-44). */
export function patrols(tell: Teller): Step[] {
  let levee: Answered;
  let highway: Answered;
  const given = (unit: number, walkers: readonly Who[], words: object): Promise<Answered> =>
    tell.does(boxing.officer, 'setBeat', {
      ...{ version: 0, unitId: tell.unit(unit), walkerPostIds: walkers.map((who) => tell.post(who)), ...words },
      ...{ weekday: new Date(tell.day(0)).getUTCDay() || 7, holidays: false, ended: false },
    });
  const walked = (who: Who, beat: Answered, words = ''): Promise<Answered> =>
    tell.does(who, 'recordPatrol', { beatId: beat.id, kind: 'WEEKLY_DAY', walkedOn: tell.day(0), words });
  return [
    [
      31,
      async () => {
        levee = await given(water.unit, [water.handler], {
          stretch: '小清河北岸堤防（博兴段10至18公里）',
          goal: '堤防完好，无新增乱占、乱采、乱堆、乱建。',
          reward: '按季考核，漏巡一次通报，连续三季满分的评优优先。',
        });
      },
    ],
    [
      30,
      async () => {
        highway = await given(boxing.unit, ['meng.fan', boxing.officer], {
          stretch: '205国道博兴城区段沿线',
          goal: '沿线整洁，无新增违法建设，无占道经营。',
          reward: '按月考核，漏巡扣分，及时发现违建的加分。',
        });
      },
    ],
    ...[26, 21, 16, 11, 6, 1].map((before, at): Step => [before, () => walked(water.handler, levee, seen[at])]),
    [25, () => walked('meng.fan', highway, '国道东侧汽修店占道经营1处，已责令清理。')],
    [20, () => walked(boxing.officer, highway, '占道经营已清理，未见新增违法建设。')],
    [10, () => walked('meng.fan', highway, '物流园北侧围挡内堆放砂石，已告知经营者限期覆盖。')],
  ];
}
