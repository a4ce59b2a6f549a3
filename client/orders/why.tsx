import { useState } from 'react';
import { useQuery } from 'urql';
import { Facts } from '../design/facts.tsx';
import type { Light } from '../design/light.tsx';
import { LightMark } from '../design/light.tsx';
import { graphql } from '../graphql/generated/gql.ts';
import type { ExplanationLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { lightWord } from './light-word.ts';
import './why.css';

/** A value with the rule that gave it and what the rule was given. */
export const explanationLineFragment = graphql(`
  fragment ExplanationLine on Explanation {
    of
    value
    ruleId
    sentence
    source
    version
    inputs {
      name
      value
    }
  }
`);

const whyDocument = graphql(`
  query Why($id: String!) {
    assignment(id: $id) {
      id
      explain {
        ...ExplanationLine
      }
    }
  }
`);

const whyOfRowDocument = graphql(`
  query WhyOfRow($id: String!, $version: String!, $row: Int!) {
    progressNode(id: $id, version: $version, row: $row) {
      id
      explain {
        ...ExplanationLine
      }
    }
  }
`);

type Explanations = readonly ExplanationLineFragment[] | undefined;

/** Why the light and the numbers of an assignment are what they are; read when it is opened. */
export function Why({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({
    query: whyDocument,
    variables: { id },
    pause: !open,
    requestPolicy: 'cache-and-network',
  });
  return <Disclosure explanations={data?.assignment?.explain} onOpen={setOpen} />;
}

/** The same of a row of a tree. */
export function WhyOfRow({ id, version, row }: { id: string; version: string; row: number }) {
  const [open, setOpen] = useState(false);
  const variables = { id, version, row };
  const [{ data }] = useQuery({ query: whyOfRowDocument, variables, pause: !open, requestPolicy: 'cache-and-network' });
  return <Disclosure explanations={data?.progressNode?.explain} onOpen={setOpen} />;
}

function Disclosure({ explanations, onOpen }: { explanations: Explanations; onOpen: (open: boolean) => void }) {
  return (
    <details className="why" onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{text('why.title')}</summary>
      {explanations === undefined ? (
        <p className="quiet" role="status">
          {text('app.loading')}
        </p>
      ) : (
        <ul>
          {explanations.map((one) => (
            <li key={`${one.of} ${one.inputs.find(({ name }) => name === 'lineName')?.value ?? ''}`}>
              <Reason said={one} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Reason({ said }: { said: ExplanationLineFragment }) {
  const { of, value, ruleId, sentence, source, version } = said;
  const isLight = of === 'LIGHT' || of === 'ROLLUP_STATUS';
  const isPercent = of === 'CLAIMED' || of === 'VERIFIED';
  return (
    <>
      <p className="why-head">
        <b>{text(`why.${of}` as TextId)}</b>
        {isLight ? (
          <LightMark light={value as Light} label={lightWord(value as Light, ruleId)} />
        ) : (
          <span>{of === 'FORECAST' && value === 'NEVER' ? text('why.never') : isPercent ? `${value}%` : value}</span>
        )}
      </p>
      <p>{sentence}</p>
      <Facts facts={grouped(said).map(({ name, values }) => ({ name, value: values, whole: values.length > 24 }))} />
      <p className="quiet">{text('why.rule', { rule: ruleId, source, version })}</p>
    </>
  );
}

/** Inputs by name, those of one name together. */
function grouped({ inputs }: ExplanationLineFragment): { name: string; values: string }[] {
  const names = [...new Set(inputs.map(({ name }) => name))];
  return names.map((name) => ({
    name: text(`whyInput.${name}` as TextId),
    values: inputs
      .filter((one) => one.name === name)
      .map(({ value }) => shown(name, value))
      .join(text('why.and')),
  }));
}

function shown(name: string, value: string): string {
  if (value === 'true' || value === 'false') return text(value === 'true' ? 'why.yes' : 'why.no');
  if (name === 'forecastOn' && value === '9999-12-31') return text('why.never');
  if (name === 'ownLight') return lightWord(value as Light);
  if (name === 'state') return text(`assignmentState.${value}` as TextId);
  const [, state = '', count = ''] = /^([A-Z_]+) × (\d+)$/.exec(value) ?? [];
  if (count !== '') return `${text(`assignmentState.${state}` as TextId)} × ${count}`;
  return /^\d+\.\d{3,}$/.test(value) ? Number(value).toFixed(2) : value;
}
