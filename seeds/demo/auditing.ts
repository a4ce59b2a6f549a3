import { divisionId } from '../org-units.ts';
import { type Answered, office, type Step, type Teller } from './teller.ts';

const numbers = 'query { items { nodes { number title } } }';

/** The auditor asks to read one matter of the province for the audit, and is let by its head: each reading is logged from then on (V-47). */
export function auditing(tell: Teller): Step[] {
  let order: Answered;
  return [
    [
      9,
      async () => {
        const { items } = await tell.reads(office.officer, numbers, '');
        const matter = items.nodes.find(({ title }: { title: string }) => title === '重点用能企业节能改造');
        order = await tell.does('qian.audit', 'proposePenetrationOrder', {
          ...{ targetUnitId: tell.unit(divisionId('37')), numbers: [matter.number], days: 30 },
          reason: '年度督查工作审计抽查：该事项逾期后的催办、签收记录是否完整。',
        });
      },
    ],
    [
      8,
      async () => {
        const aim = { penetrationOrderId: order.id, version: order.version };
        await tell.does(office.head, 'decidePenetrationOrder', { ...aim, approves: true, words: '同意，限一个月。' });
      },
    ],
  ];
}
