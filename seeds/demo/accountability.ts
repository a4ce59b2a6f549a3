import { departmentId } from '../org-units.ts';
import { type Answered, office, type Step, type Teller, type Who } from './teller.ts';

const found = 'query { findings { id findingClass assignment { id } } }';

/** A verified finding of slow action is answered for: the unit is heard, the leader consents, the body that decides says what it decided (M-54). */
export function accountability(tell: Teller): Step[] {
  let standing: Answered;
  const goes = async (who: Who, field: string, words: object): Promise<void> => {
    standing = await tell.does(who, field, { caseId: standing.id, version: standing.version, ...words });
  };
  return [
    [
      43,
      async () => {
        const { findings } = await tell.reads(office.officer, found, '');
        const slow = findings.find((one: { findingClass: string }) => one.findingClass === 'SLOW_ACTION');
        standing = await tell.does(office.officer, 'proposeAccountability', {
          ...{ assignmentId: slow.assignment.id, groundId: slow.id, leaderPostId: tell.post(office.leader) },
          facts: '37家家具企业治理停滞三个月；首次整改流于形式，现场核实不属实。',
          clause: '《督查工作问效问责暂行办法》第九条',
        });
      },
    ],
    [
      39,
      () =>
        goes(office.officer, 'hearAccountability', {
          ...{ heardOn: tell.day(0), waives: false },
          words: '潍坊市陈述：企业分散、前期协调不够，现已全部整改，请求从轻。',
        }),
    ],
    [
      37,
      () =>
        goes(office.leader, 'consentToAccountability', {
          consents: true,
          opinion: '同意移送，事实要核准，处理由纪检监察机关依规作出。',
        }),
    ],
    [
      36,
      () =>
        goes(office.officer, 'referAccountability', {
          ...{ body: '潍坊市纪委监委', documentNo: '鲁政督移〔2026〕3号', referredOn: tell.day(0) },
        }),
    ],
    [
      18,
      () =>
        goes(office.officer, 'recordAccountability', {
          decision: '对寿光市分管工作的责任科室责令书面检查，限期报告整改长效机制。',
          decidedOn: tell.day(-1),
        }),
    ],
    [17, () => goes(office.officer, 'feedBackAccountability', { orgUnitId: tell.unit(departmentId('37', 11)) })],
  ];
}
