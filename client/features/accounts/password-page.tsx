import { useState } from 'react';
import { useMutation } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';

const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on Session {
        id
        mustChangePassword
      }
      ... on Problem {
        message
        fields {
          path
          message
        }
      }
    }
  }
`);

const signOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
      ... on SignedOut {
        everywhere
      }
    }
  }
`);

/** Changing one's password; `first`: a first password that must be changed before anything else. */
export function PasswordPage({ first }: { first: boolean }) {
  const { restart } = useSession();
  const [done, setDone] = useState(false);
  const [, change] = useMutation(changePasswordDocument);
  const [, signOut] = useMutation(signOutEverywhereDocument);
  const leaveAll = async (): Promise<void> => {
    await signOut({ input: { everywhere: true } });
    restart(null);
  };
  const form = useForm(async (values) => {
    const answer = await change({ input: { current: values.current ?? '', next: values.next ?? '' } });
    if (answer.data === undefined) throw answer.error ?? new Error('no answer');
    if (answer.data.changePassword.__typename === 'Problem') return answer.data.changePassword;
    setDone(true);
    if (first) restart(null);
    return null;
  });
  return (
    <>
      <header>
        <h1>{text('account.title')}</h1>
      </header>
      {first && <p className="notice">{text('account.first')}</p>}
      {done && (
        <p role="status" className="notice">
          {text('account.done')}
        </p>
      )}
      <form className="form card" onSubmit={form.submit}>
        <Field
          label={text('account.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
          faults={form.faults}
        />
        <Field
          label={text('account.next')}
          name="next"
          type="password"
          autoComplete="new-password"
          required
          faults={form.faults}
          help={text('account.help')}
        />
        {form.refusal !== null && form.refusal.fields.length === 0 && (
          <p role="alert" className="notice bad">
            {form.refusal.message}
          </p>
        )}
        <button type="submit" className="button main" disabled={form.busy}>
          {text('account.save')}
        </button>
        {!first && (
          <button type="button" className="button" onClick={leaveAll}>
            {text('account.everywhere')}
          </button>
        )}
      </form>
    </>
  );
}
