import { useEffect, useId, useRef } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import type { Faults } from '../../design/use-form.ts';
import type { CardColour, CardGround } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { counts, countsCards, follows, type RuleDraft } from './rule-drafts.ts';
import './rule-rows.css';

const mostRules = 20;
const colours: readonly CardColour[] = ['BLUE', 'YELLOW', 'ORANGE', 'RED'];
const grounds: readonly CardGround[] = [
  ...(['DUE_SOON', 'BEHIND', 'OVERDUE', 'REPORT_MISSING', 'FAILED', 'FINDING', 'FINDING_OVERDUE'] as const),
  ...(['UNRECTIFIED', 'REPEATED', 'CONSECUTIVE'] as const),
];
const colourOptions = () => colours.map((value) => ({ value, label: text(`cardColour.${value}` as TextId) }));

interface Props {
  readonly drafts: readonly RuleDraft[];
  readonly change: (drafts: readonly RuleDraft[]) => void;
  readonly faults: Faults;
}

/** The rules of a scheme of one's own, a row each; a new row is begun with the cursor in it. */
export function RuleRows({ drafts, change, faults }: Props) {
  const last = useRef<HTMLDivElement>(null);
  const before = useRef(drafts.length);
  useEffect(() => {
    if (drafts.length > before.current) last.current?.querySelector('input')?.focus();
    before.current = drafts.length;
  }, [drafts.length]);
  const add = (): void => {
    const key = Math.max(-1, ...drafts.map((one) => one.key)) + 1;
    change([...drafts, { key, ground: 'OVERDUE', from: null }]);
  };
  return (
    <fieldset>
      <legend>{text('card.ownRules')}</legend>
      {drafts.map((draft, place) => (
        <div key={draft.key} ref={place === drafts.length - 1 ? last : undefined}>
          <Row
            draft={draft}
            place={place}
            faults={faults}
            turn={(ground) => change(drafts.map((one) => (one === draft ? { ...one, ground } : one)))}
            drop={() => change(drafts.filter((one) => one !== draft))}
          />
        </div>
      ))}
      {faults.rules !== undefined && (
        <p className="fault" role="alert">
          {faults.rules}
        </p>
      )}
      {drafts.length < mostRules && (
        <button type="button" className="button plain" onClick={add}>
          {text('card.addRule')}
        </button>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly draft: RuleDraft;
  readonly place: number;
  readonly faults: Faults;
  readonly turn: (ground: CardGround) => void;
  readonly drop: () => void;
}

function Row({ draft: { key, ground, from }, place, faults, turn, drop }: RowProps) {
  const title = text('card.ruleNumber', { number: place + 1 });
  const faultOf = (part: string): string | undefined => faults[`rules.${place}.${part}`];
  const at = (part: string): Faults => {
    const fault = faultOf(part);
    return fault === undefined ? {} : { [`${part}${key}`]: fault };
  };
  return (
    <fieldset className="card-rule" aria-label={title}>
      <Field
        label={text('card.ruleName')}
        name={`id${key}`}
        defaultValue={from?.id}
        required
        maxLength={40}
        help={text('card.ruleNameHelp')}
        faults={at('id')}
      />
      <Choice
        label={text('card.colour')}
        name={`colour${key}`}
        options={colourOptions()}
        initial={from?.colour ?? 'YELLOW'}
        fault={faultOf('colour')}
      />
      <Ground value={ground} turn={turn} />
      {counts(ground) && (
        <Field
          label={text(`cardAt.${ground}`)}
          name={`at${key}`}
          type="number"
          min={countsCards(ground) ? '2' : '1'}
          max="100"
          defaultValue={String(from?.at === undefined || from.at === 0 ? 2 : from.at)}
          required
          faults={at('at')}
        />
      )}
      {follows(ground) && (
        <Choice
          label={text('card.ruleOf')}
          name={`of${key}`}
          options={colourOptions()}
          initial={from?.of ?? 'YELLOW'}
          fault={faultOf('of')}
        />
      )}
      <div className="wide">
        <Field
          label={text('card.clause')}
          name={`clause${key}`}
          defaultValue={from?.clause}
          required
          maxLength={500}
          faults={at('clause')}
        />
      </div>
      <div className="wide">
        <Field
          label={text('card.effect')}
          name={`effect${key}`}
          defaultValue={from?.effect}
          maxLength={200}
          faults={at('effect')}
        />
      </div>
      <button type="button" className="button plain" aria-label={`${text('targets.drop')} ${title}`} onClick={drop}>
        {text('targets.drop')}
      </button>
    </fieldset>
  );
}

function Ground({ value, turn }: { value: CardGround; turn: (ground: CardGround) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{text('card.ground')}</label>
      <select id={id} value={value} onChange={({ target }) => turn(target.value as CardGround)}>
        {grounds.map((one) => (
          <option key={one} value={one}>
            {text(`cardGround.${one}` as TextId)}
          </option>
        ))}
      </select>
    </div>
  );
}
