import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LinkageFields, linkagesIn } from '../../orders/linkages.tsx';
import type { ActProps } from './item-acts.tsx';

const tagItemLinkagesDocument = graphql(`
  mutation TagItemLinkages($input: TagItemLinkagesInput!) {
    answer: tagItemLinkages(input: $input) {
      __typename
      ... on Item {
        id
        version
      }
      ...Refused
    }
  }
`);

/** Says which linkages took part in the matter beside those that its source and its order tell. */
export function TagLinkagesForm({ item, close, refresh }: ActProps) {
  const write = useWrite(tagItemLinkagesDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, itemId: item.id, version: item.version, linkages: linkagesIn(values) }), close),
  );
  const act = text('act.tagLinkages');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['linkages']} onClose={close} refresh={refresh}>
      <LinkageFields marks={item.linkages} fault={form.faults.linkages} />
    </ActDrawer>
  );
}
