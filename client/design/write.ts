import { type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import type { Refusal } from './use-form.ts';

type Answer = { answer: { __typename: string; message?: string; fields?: Refusal['fields'] } };

/** Sends one write whose field is called `answer`; null when it was done (`done` is told of the record), the refusal when not; throws when no answer came. */
export function useWrite<I>(
  document: TypedDocumentNode<unknown, { input: I }>,
  done?: (record: object) => void,
): (input: I) => Promise<Refusal | null> {
  const [, run] = useMutation(document);
  return async (input) => {
    const { data, error } = await run({ input });
    const answer = (data as Answer | undefined)?.answer ?? undefined;
    if (answer === undefined) return refusalIn(error);
    if (answer.__typename === 'Problem') return { message: answer.message ?? '', fields: answer.fields ?? [] };
    done?.(answer);
    return null;
  };
}

/** The refusal of an input that the server could not even read: a fault that names fields; throws for every other. */
function refusalIn(error: CombinedError | undefined): Refusal {
  for (const { message, extensions } of error?.graphQLErrors ?? [])
    if (extensions.code === 'INVALID_INPUT' && Array.isArray(extensions.fields))
      return { message, fields: extensions.fields as Refusal['fields'] };
  throw error ?? new Error('no answer');
}
