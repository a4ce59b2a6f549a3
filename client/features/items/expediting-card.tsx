import { Card } from '../../design/card.tsx';
import { Facts } from '../../design/facts.tsx';
import type { ItemQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';

type Expediting = NonNullable<ItemQuery['item']>['expediting'];

/** Who follows an expedited matter, by when and why; nothing when it is not expedited. */
export function ExpeditingCard({ expediting }: { expediting: Expediting }) {
  if (expediting == null) return null;
  return (
    <Card title={text('expedite.title')}>
      <Facts
        facts={[
          { name: text('expedite.named'), value: expediting.named.personName },
          { name: text('expedite.until'), value: shanghaiTime(expediting.until) },
          { name: text('expedite.reason'), value: expediting.reason, whole: true },
        ]}
      />
    </Card>
  );
}
