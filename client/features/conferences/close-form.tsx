import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ConferenceWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { dropWords, keepWords, keptWords } from '../../orders/kept-words.ts';
import { LongText } from '../../orders/long-text.tsx';
import { closeConferenceDocument } from './conferences.documents.ts';
import { MatterChoice } from './matter-choice.tsx';
import './conferences.css';

interface Props {
  readonly one: ConferenceWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

type Values = Readonly<Record<string, string>>;

const most = 30;
const valuesIn = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
/** The places of priorities in what was kept. */
const placesIn = (kept: Values): readonly number[] => {
  const places = Object.keys(kept).flatMap((name) => (/^words\d+$/.test(name) ? [Number(name.slice(5))] : []));
  return places.length === 0 ? [0] : places;
};

/** Closes a conference with its three outputs; what is typed is kept on this device until the server has it (M-23). */
export function CloseForm({ one, close, refresh }: Props) {
  const { viewer } = useSession();
  const place = `conference.${one.id}`;
  const [kept, keep] = useState(() => keptWords<Values>(viewer.login, place) ?? {});
  const [places, setPlaces] = useState(() => placesIn(kept));
  const write = useWrite(closeConferenceDocument);
  const form = useForm(async (values, key) => {
    const priorities = places.map((at) => {
      const [itemId = '', words = ''] = [values[`item${at}`], values[`words${at}`]];
      return itemId === '' ? { title: values[`title${at}`], body: values[`body${at}`], words } : { itemId, words };
    });
    const { circular = '', deployments = '' } = values;
    const outputs = { circular, deployments, priorities };
    const refused = await write({ key, conferenceId: one.id, version: one.version, ...outputs });
    if (refused !== null) return refused;
    dropWords(viewer.login, place);
    close();
    return null;
  });
  const parts = ['itemId', 'title', 'body', 'words'];
  return (
    <ActDrawer
      title={text('conferenceAct.close')}
      submit={text('conferenceAct.close')}
      form={form}
      names={[
        ...['circular', 'priorities', 'deployments'],
        ...places.flatMap((_, n) => parts.map((part) => `priorities.${n}.${part}`)),
      ]}
      onClose={close}
      refresh={refresh}
      onEdit={(element) => {
        keepWords(viewer.login, place, valuesIn(element));
        keep(valuesIn(element));
      }}
      note={<span role="status">{text(Object.keys(kept).length > 0 ? 'visit.keptHere' : 'conference.closeNote')}</span>}
      wide
    >
      <LongText
        label={text('conference.circular')}
        name="circular"
        rows={5}
        defaultValue={kept.circular}
        fault={form.faults.circular}
      />
      <fieldset>
        <legend>{text('conference.priorities')}</legend>
        {places.map((at, n) => (
          <Priority
            key={at}
            at={at}
            kept={kept}
            faultOf={(part) => form.faults[`priorities.${n}.${part}`]}
            drop={places.length > 1 ? () => setPlaces(places.filter((other) => other !== at)) : undefined}
          />
        ))}
        {places.length < most && (
          <button
            type="button"
            className="button plain"
            onClick={() => setPlaces([...places, (places.at(-1) ?? 0) + 1])}
          >
            {text('conference.addPriority')}
          </button>
        )}
        <p className={form.faults.priorities === undefined ? 'quiet' : 'fault'}>{form.faults.priorities ?? ''}</p>
      </fieldset>
      <LongText
        label={text('conference.deployments')}
        name="deployments"
        rows={5}
        defaultValue={kept.deployments}
        fault={form.faults.deployments}
      />
    </ActDrawer>
  );
}

interface PriorityProps {
  readonly at: number;
  readonly kept: Values;
  readonly faultOf: (part: string) => string | undefined;
  readonly drop: (() => void) | undefined;
}

const faultsAt = (name: string, fault: string | undefined): Values => (fault === undefined ? {} : { [name]: fault });

/** One priority: a matter of the office, or a new one with its title and words. */
function Priority({ at, kept, faultOf, drop }: PriorityProps) {
  const opens = (kept[`item${at}`] ?? '') === '';
  return (
    <div className="priority">
      <MatterChoice
        label={text('conference.matter')}
        name={`item${at}`}
        initial={kept[`item${at}`]}
        fault={faultOf('itemId')}
        before={{ value: '', label: text('conference.newMatter') }}
      />
      {opens && (
        <>
          <Field
            label={text('items.name')}
            name={`title${at}`}
            required
            maxLength={200}
            defaultValue={kept[`title${at}`]}
            faults={faultsAt(`title${at}`, faultOf('title'))}
          />
          <LongText
            label={text('items.body')}
            name={`body${at}`}
            rows={2}
            defaultValue={kept[`body${at}`]}
            fault={faultOf('body')}
          />
        </>
      )}
      <LongText
        label={text('conference.priorityWords')}
        name={`words${at}`}
        rows={2}
        defaultValue={kept[`words${at}`]}
        fault={faultOf('words')}
      />
      {drop !== undefined && (
        <button type="button" className="button plain" onClick={drop}>
          {text('targets.drop')}
        </button>
      )}
    </div>
  );
}
