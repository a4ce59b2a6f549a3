import { Matter } from './deeds.ts';
import { binzhou, office, type Step, type Teller, type Who } from './teller.ts';

/** A work secret, known to those on its list alone: the administrators clear them first; one city has the task in hand. */
export function secretMatter(tell: Teller): Step[] {
  const appraisal = new Matter(tell, {
    title: '年度综合考核指标调整方案起草',
    body: '省政府专题会议确定：调整年度综合考核指标，公布前限定知悉范围。',
    source: 'MEETING_RESOLUTION',
    sourceRef: '省政府专题会议纪要第71期',
    knowers: [office.head, binzhou.liaison],
  });
  const cleared = async (admin: Who, names: readonly string[]): Promise<void> => {
    const { people } = await tell.reads(admin, '{ people { nodes { id name version } } }', '');
    for (const { id, name, version } of people.nodes)
      if (names.includes(name)) await tell.does(admin, 'updatePerson', { personId: id, name, version, clearance: 2 });
  };
  const order = {
    task: '测算本市考核指标。',
    target: '测算考核指标24项。',
    targets: [{ name: '测算考核指标', value: 24, unit: '项' }],
  };
  return [
    [11, () => cleared('sun.admin', ['张敏', '李国华'])],
    [11, () => cleared('wu.admin', ['刘洋'])],
    [10, () => appraisal.established(binzhou)],
    [9, () => appraisal.issued([binzhou], order, { workingDays: 40 })],
    [8, async () => (await appraisal.task(binzhou)).takenUp()],
  ];
}
