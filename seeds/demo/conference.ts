import { departmentId } from '../org-units.ts';
import { type Answered, binzhou, office, type Step, type Teller, weifang } from './teller.ts';

const read = `query ($id: String!) { conference(id: $id) { id version lines { id version state } } }`;
const listed = '{ items { nodes { id title } } }';

/** The office holds a conference on the four keys and closes it with its three outputs; the next one waits for its day (M-22, M-23). */
export function conference(tell: Teller): Step[] {
  let levee = '';
  let held: Answered;
  const invited = [binzhou.unit, weifang.unit, departmentId('37', 10), departmentId('37', 12)];
  const plan = (from: number, until: number, on: number): Promise<Answered> =>
    tell.does(office.officer, 'planConference', {
      ...{ kind: 'FOUR_KEYS', periodFrom: tell.day(from), periodUntil: tell.day(until), heldOn: tell.day(on) },
      ...{ chairPostId: tell.post(office.leader), attendeeUnitIds: invited.map((unit) => tell.unit(unit)) },
    });
  const goes = async (field: string, words: object = {}): Promise<void> => {
    const { version } = (await tell.reads(office.officer, read, held.id)).conference;
    held = await tell.does(office.officer, field, { conferenceId: held.id, version, ...words });
  };
  return [
    [
      32,
      async () => {
        const { nodes } = (await tell.reads(office.officer, listed, '')).items;
        levee = nodes.find(({ title }: { title: string }) => title === '黄河滩区堤防加固工程').id;
        await tell.does(office.officer, 'tagItemFourKey', { itemId: levee, fourKey: 'KEY_PROJECT' });
        held = await plan(-80, 0, 0);
        await goes('addConferenceLine', { itemId: levee, reason: '进入枯水期，需调度施工窗口。' });
        await goes('conveneConference');
      },
    ],
    [
      31,
      async () => {
        for (const { id, version, state } of (await tell.reads(office.officer, read, held.id)).conference.lines)
          if (state === 'OPEN')
            await tell.does(office.officer, 'decideConferenceLine', {
              ...{ conferenceId: held.id, lineId: id, version, outcome: 'SETTLED' },
              decision: '两市倒排工期，省水利厅每周调度；临时用地手续由自然资源厅专人对接。',
            });
        await goes('closeConference', {
          circular: '堤防加固总体按计划推进，个别堤段受临时用地手续影响。',
          priorities: [{ itemId: levee, words: '枯水期内完成剩余堤段加固。' }],
          deployments: '各单位每月25日前报送“四重”事项进度和存在问题。',
        });
      },
    ],
    [
      2,
      async () => {
        held = await plan(1, 90, 6);
        await goes('conveneConference');
      },
    ],
  ];
}
