import { type Answered, office, type Step, type Teller, weifang } from './teller.ts';

const listed = `query { negativeList(ruleId: "negative.report") { id assignment { id to { id } } } }`;
const kept = 'query ($id: String!) { talk(id: $id) { undertakings { assignment { id } } } }';

/** A city that never reported stands on the negative list by the rule; its mayor is talked to, and undertakes what becomes tasks (M-48, M-53). */
export function talk(tell: Teller): Step[] {
  let held: Answered;
  const goes = async (who: string, field: string, words: object): Promise<void> => {
    held = await tell.does(who, field, { talkId: held.id, version: held.version, ...words });
  };
  /** The next day from the day of the story that is no weekend. */
  const nextDay = (): string =>
    [1, 2, 3].map((from) => tell.day(from)).find((day) => new Date(day).getUTCDay() % 6 !== 0) ?? tell.day(1);
  return [
    [
      8,
      async () => {
        const { negativeList } = await tell.reads(office.officer, listed, '');
        const entry = negativeList.find(
          ({ assignment }: { assignment: { to: { id: string } } }) => assignment.to.id === tell.unit(weifang.unit),
        );
        held = await tell.does(office.officer, 'proposeTalk', {
          ...{ assignmentId: entry.assignment.id, about: 'NEGATIVE', subjectId: entry.id },
          leaderPostId: tell.post(office.leader),
          reason: '三次催办均未答复，连续未报送处置情况，进度严重滞后。',
          clause: '列入负面清单的，约谈责任单位主要负责同志。',
        });
      },
    ],
    [4, () => goes(office.leader, 'conveneTalk', { heldOn: nextDay(), place: '省政府第二会议室' })],
    [
      3,
      () =>
        goes(weifang.first, 'accountForTalk', {
          words: '闲置地块权属复杂，县级台账不实，我负领导责任；现已由市长牵头专班推进。',
        }),
    ],
    [
      2,
      () =>
        goes(office.officer, 'recordTalk', {
          minutes: '通报负面清单情况，指出报送制度不落实、处置进度滞后两个问题；潍坊市表态立行立改。',
          undertakings: [
            { text: '完成首批1000亩闲置土地处置。', responsible: '副市长 徐磊', dueOn: tell.day(45) },
            { text: '建立县级台账，按半月报送处置情况。', responsible: '市政府秘书长', dueOn: tell.day(20) },
          ],
        }),
    ],
    [
      1,
      async () => {
        const [first] = (await tell.reads(office.officer, kept, held.id)).talk.undertakings;
        const assignmentId = first.assignment.id;
        await tell.does(weifang.liaison, 'signAssignment', { assignmentId });
        await tell.does(weifang.liaison, 'handleAssignment', {
          ...{ assignmentId, handlerPostId: tell.post(weifang.handler) },
        });
      },
    ],
  ];
}
