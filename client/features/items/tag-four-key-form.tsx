import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { fourKeyName, fourKeys } from '../../orders/four-keys.ts';
import type { ActProps } from './item-acts.tsx';

const tagItemFourKeyDocument = graphql(`
  mutation TagItemFourKey($input: TagItemFourKeyInput!) {
    answer: tagItemFourKey(input: $input) {
      __typename
      ... on Item {
        id
        version
      }
      ...Refused
    }
  }
`);

/** Says which of the four keys the matter is of, or that it is of none. */
export function TagFourKeyForm({ item, close, refresh }: ActProps) {
  const write = useWrite(tagItemFourKeyDocument);
  const form = useForm(async (values, key) => {
    const fourKey = fourKeys.find((one) => one === values.fourKey) ?? null;
    return closing(await write({ key, itemId: item.id, version: item.version, fourKey }), close);
  });
  const act = text('act.tagFourKey');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['fourKey']} onClose={close} refresh={refresh}>
      <Choice
        label={text('fourKeys.title')}
        name="fourKey"
        initial={item.fourKey ?? ''}
        fault={form.faults.fourKey}
        options={[
          { value: '', label: text('fourKeys.none') },
          ...fourKeys.map((one) => ({ value: one, label: fourKeyName(one) })),
        ]}
      />
    </ActDrawer>
  );
}
