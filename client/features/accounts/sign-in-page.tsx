import type { ReactNode } from 'react';
import { useMutation, useQuery } from 'urql';
import { Avatar } from '../../design/avatar.tsx';
import { Card } from '../../design/card.tsx';
import { Field } from '../../design/field.tsx';
import { Icon } from '../../design/icon.tsx';
import { Logo } from '../../design/logo.tsx';
import { type Refusal, useForm } from '../../design/use-form.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { DemoPeopleQuery } from '../../graphql/generated/graphql.ts';
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

type DemoPerson = DemoPeopleQuery['demoPeople'][number];

/** The door: login and password, and in demo mode the people of the story; `tools` choose the page's language and looks. */
export function SignInPage({ onSignedIn, tools }: { onSignedIn: () => void; tools: ReactNode }) {
  const [{ data }] = useQuery({ query: demoPeopleDocument });
  const [, signIn] = useMutation(signInDocument);
  const enter = async (login: string, password: string): Promise<Refusal | null> => {
    const answer = await signIn({ input: { login, password } });
    if (answer.data === undefined) throw answer.error ?? new Error('no answer');
    if (answer.data.signIn.__typename === 'Problem') return answer.data.signIn;
    onSignedIn();
    return null;
  };
  const people = data?.demoPeople ?? [];
  return (
    <div className="door">
      <header>{tools}</header>
      <main>
        <section>
          <div className="hero">
            <Logo />
            <h1>{text('app.name')}</h1>
            <p className="quiet">{text('app.motto')}</p>
          </div>
          <SignInForm enter={enter} />
        </section>
        {people.length > 0 && <DemoPeople people={people} enter={enter} />}
      </main>
    </div>
  );
}

type Enter = (login: string, password: string) => Promise<Refusal | null>;

function SignInForm({ enter }: { enter: Enter }) {
  const form = useForm((values) => enter(values.login ?? '', values.password ?? ''));
  return (
    <form className="form card" onSubmit={form.submit}>
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
  );
}

function DemoPeople({ people, enter }: { people: readonly DemoPerson[]; enter: Enter }) {
  return (
    <Card title={text('signIn.demo')} subtitle={text('signIn.demoHelp')} className="demo">
      <ul className="people">
        {people.map((person) => (
          <li key={person.login}>
            <button type="button" onClick={() => enter(person.login, person.password)}>
              <Avatar name={person.name} />
              <strong>{person.name}</strong>
              <span className="quiet">{person.title}</span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
