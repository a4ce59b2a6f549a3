import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LinkageFields, linkagesIn } from '../../orders/linkages.tsx';

const tagJointLinkagesDocument = graphql(`
  mutation TagJointLinkages($input: TagJointLinkagesInput!) {
    answer: tagJointLinkages(input: $input) {
      __typename
      ... on JointOperation {
        id
        version
      }
      ...Refused
    }
  }
`);

interface Props {
  readonly operation: JointWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Says which linkages took part in the operation beside those that its bodies tell. */
export function TagJointLinkagesForm({ operation, close, refresh }: Props) {
  const write = useWrite(tagJointLinkagesDocument);
  const { id: operationId, version } = operation;
  const form = useForm(async (values, key) =>
    closing(await write({ key, operationId, version, linkages: linkagesIn(values) }), close),
  );
  const act = text('act.tagLinkages');
  return (
    <ActDrawer title={act} submit={act} form={form} names={['linkages']} onClose={close} refresh={refresh}>
      <LinkageFields marks={operation.linkages} fault={form.faults.linkages} />
    </ActDrawer>
  );
}
