import { type Step, Stepper } from '../../design/stepper.tsx';
import type { ItemQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';

type Item = NonNullable<ItemQuery['item']>;

/** The stations in the life of a matter, each with the event that brings it there (lifecycle 5.1). */
const stations = [
  ['DRAFT', 'item.registered'],
  ['PROPOSED', 'item.proposed'],
  ['ESTABLISHED', 'item.established'],
  ['ISSUED', 'item.issued'],
  ['IN_PROGRESS', 'item.begun'],
  ['REPORTED', 'item.reported'],
  ['VERIFYING', 'item.verificationStarted'],
  ['STRUCK_OFF', 'item.struckOff'],
  ['ARCHIVED', 'item.archived'],
] as const;

/** States beside the road, by the station they stand at. */
const beside: Readonly<Record<string, string>> = {
  NOT_ESTABLISHED: 'ESTABLISHED',
  ROLLING: 'IN_PROGRESS',
  LOOK_BACK: 'STRUCK_OFF',
};

/** Where the matter stands, from its registration to the archive, with the day of each station passed. */
export function ItemSteps({ item }: { item: Pick<Item, 'state' | 'timeline'> }) {
  const reached = stations.map(([, kind]) => item.timeline.filter((one) => one.kind === kind).at(-1)?.at);
  const stopped = reached.findLastIndex((at) => at !== undefined);
  const named = stations.findIndex(([state]) => state === (beside[item.state] ?? item.state));
  const now = named < 0 ? stopped : named;
  const steps = stations.map(([state], index): Step => {
    const at = reached[index];
    return {
      label: text(`state.${index === now ? item.state : state}` as TextId),
      state: index < now ? 'done' : index === now ? 'now' : 'todo',
      note: at === undefined || index > now ? undefined : shanghaiDay(at).slice(5),
    };
  });
  return <Stepper label={text('items.life')} steps={steps} />;
}
