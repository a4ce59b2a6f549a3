import { useMutation, useQuery } from 'urql';
import { Field } from '../../design/field.tsx';
import { type Refusal, useForm } from '../../design/use-form.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';

const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on Session {
        id
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

const demoPeopleDocument = graphql(`
  query DemoPeople {
    demoPeople {
      login
      name
      title
      password
    }
  }
`);

/** The door: login and password, and in demo mode the people of the story. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const [{ data }] = useQuery({ query: demoPeopleDocument });
  const [, signIn] = useMutation(signInDocument);
  const enter = async (login: string, password: string): Promise<Refusal | null> => {
    const answer = await signIn({ input: { login, password } });
    if (answer.data === undefined) throw answer.error ?? new Error('no answer');
    if (answer.data.signIn.__typename === 'Problem') return answer.data.signIn;
    onSignedIn();
    return null;
  };
  const form = useForm((values) => enter(values.login ?? '', values.password ?? ''));
  const people = data?.demoPeople ?? [];
  return (
    <main className="door">
      <section>
        <h1>{text('app.name')}</h1>
        <p className="quiet">{text('app.motto')}</p>
        <form className="form card" onSubmit={form.submit} style={{ marginTop: 20 }}>
          <Field
            label={text('signIn.login')}
            name="login"
            autoComplete="username"
            required
            autoFocus
            faults={form.faults}
          />
          <Field
            label={text('signIn.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            faults={form.faults}
          />
          {form.refusal !== null && (
            <p role="alert" className="notice bad">
              {form.refusal.message}
            </p>
          )}
          <button type="submit" className="button main" disabled={form.busy}>
            {text('signIn.submit')}
          </button>
        </form>
      </section>
      {people.length > 0 && (
        <section>
          <h2>{text('signIn.demo')}</h2>
          <p className="quiet">{text('signIn.demoHelp')}</p>
          <ul className="people">
            {people.map((person) => (
              <li key={person.login}>
                <button type="button" onClick={() => enter(person.login, person.password)}>
                  <strong>{person.name}</strong>
                  <span className="quiet">{person.title}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
