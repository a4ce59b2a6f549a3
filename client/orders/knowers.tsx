import type { ReactNode } from 'react';
import { Avatar } from '../design/avatar.tsx';
import { Card } from '../design/card.tsx';
import { graphql } from '../graphql/generated/gql.ts';
import type { KnowerLineFragment } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';

export const knowerLineFragment = graphql(`
  fragment KnowerLine on Knower {
    id
    personName
    self
    namedByName
    namedAt
    orgUnit {
      id
      shortName
    }
  }
`);

interface Props {
  readonly knowers: readonly KnowerLineFragment[];
  /** What the list says of those who are not shown. */
  readonly about: string;
  /** Controls of the whole list, for those who keep it. */
  readonly right?: ReactNode;
  /** What its keepers may do to one entry. */
  readonly act?: (knower: KnowerLineFragment) => ReactNode;
  readonly children?: ReactNode;
}

/** The need-to-know list of a work secret (知悉范围): who may read it, named by whom and when; nothing for other matters. */
export function Knowers({ knowers, about, right, act, children }: Props) {
  if (knowers.length === 0) return null;
  return (
    <Card title={text('knowers.title')} subtitle={about} right={right}>
      <ul className="records knowers">
        {knowers.map((knower) => (
          <li key={knower.id}>
            <Avatar name={knower.personName} />
            <p>
              <b>{knower.personName}</b> <span className="chip">{knower.orgUnit.shortName}</span>
              <br />
              <span className="quiet">
                {knower.namedByName == null
                  ? text('knowers.since', { moment: shanghaiTime(knower.namedAt) })
                  : text('knowers.named', { name: knower.namedByName, moment: shanghaiTime(knower.namedAt) })}
              </span>
            </p>
            {act?.(knower)}
          </li>
        ))}
      </ul>
      {children}
    </Card>
  );
}
