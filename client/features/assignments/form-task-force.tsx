import { useState } from 'react';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { type MemberLine, memberIn, OtherUnit, OwnPerson } from '../../orders/force-member-fields.tsx';
import { formTaskForceDocument } from './task-forces.documents.ts';

interface Props {
  readonly assignment: { readonly id: string; readonly version: number; readonly to: { readonly id: string } };
  readonly close: () => void;
  readonly refresh: () => void;
}

const most = 20;

/** Forms the task force of a task: people of the own unit by name, other units to send somebody (M-20). */
export function FormTaskForce({ assignment, close, refresh }: Props) {
  const [lines, setLines] = useState<readonly MemberLine[]>([{ at: 0, own: true }]);
  const write = useWrite(formTaskForceDocument);
  const { id, version, to } = assignment;
  const form = useForm(async (values, key) => {
    const members = lines.map((line) => memberIn(values, line, to.id));
    return closing(await write({ key, assignmentId: id, version, title: values.title ?? '', members }), close);
  });
  const add = (own: boolean): void => setLines([...lines, { at: (lines.at(-1)?.at ?? -1) + 1, own }]);
  const fields = ['orgUnitId', 'postId', 'coordinates', 'duty'];
  return (
    <ActDrawer
      title={text('act.formTaskForce')}
      submit={text('act.formTaskForce')}
      form={form}
      names={['title', 'members', ...lines.flatMap((_, n) => fields.map((field) => `members.${n}.${field}`))]}
      onClose={close}
      refresh={refresh}
      wide
    >
      <Field label={text('force.name')} name="title" required maxLength={100} faults={form.faults} />
      <fieldset>
        <legend>{text('force.members')}</legend>
        {lines.map((line, n) => {
          const Line = line.own ? OwnPerson : OtherUnit;
          return (
            <Line key={line.at} at={line.at} fault={(name) => form.faults[`members.${n}.${name}`]}>
              <button
                type="button"
                className="button plain"
                onClick={() => setLines(lines.filter(({ at }) => at !== line.at))}
              >
                {text('targets.drop')}
              </button>
            </Line>
          );
        })}
        {lines.length < most && (
          <p>
            <button type="button" className="button plain" onClick={() => add(true)}>
              {text('force.addOwn')}
            </button>{' '}
            <button type="button" className="button plain" onClick={() => add(false)}>
              {text('force.addUnit')}
            </button>
          </p>
        )}
        <p className={form.faults.members === undefined ? 'quiet' : 'fault'}>
          {form.faults.members ?? text('force.membersHelp')}
        </p>
      </fieldset>
    </ActDrawer>
  );
}
