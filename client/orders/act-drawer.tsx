import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { Drawer } from '../design/drawer.tsx';
import type { Refusal, useForm } from '../design/use-form.ts';
import { text } from '../i18n/text.ts';
import { Complaint } from './complaint.tsx';

interface Props {
  readonly title: string;
  /** The word on the button that sends. */
  readonly submit: string;
  /** The id of the words in the form that say why it cannot be sent now; nothing while it can. */
  readonly closedBy?: string;
  readonly form: ReturnType<typeof useForm>;
  /** The fields shown, by name; complaints about others stand above the form. */
  readonly names: readonly string[];
  readonly onClose: () => void;
  readonly refresh: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** A remark at the left of the buttons. */
  readonly note?: ReactNode;
  /** Another way to send, before the main one. */
  readonly also?: { readonly name: string; readonly label: string };
  /** Which way is about to send: the name of the other, or nothing for the main one. */
  readonly onSubmitBy?: (name: string | undefined) => void;
  readonly onEdit?: (form: HTMLFormElement) => void;
}

/** The form of one act in a drawer; a refusal leads to the first wrong field. */
export function ActDrawer(props: Props) {
  const { title, form, names, onClose, refresh, children, wide, onEdit } = props;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  useLead(element, form.refusal);
  const edited = (event: FormEvent<HTMLFormElement>): void => onEdit?.(event.currentTarget);
  return (
    <Drawer title={title} onClose={onClose} wide={wide} footer={<Foot {...props} formId={id} />}>
      <form ref={element} id={id} className="form" onSubmit={form.submit} onChange={edited}>
        <Complaint refusal={form.refusal} names={names} refresh={refresh} />
        {children}
      </form>
    </Drawer>
  );
}

function Foot({ submit, closedBy, form, onClose, note, also, onSubmitBy, formId }: Props & { formId: string }) {
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      <button type="button" className="button" onClick={onClose}>
        {text('acts.cancel')}
      </button>
      {also !== undefined && (
        <button
          type="submit"
          form={formId}
          className="button"
          disabled={form.busy}
          onClick={() => onSubmitBy?.(also.name)}
        >
          {also.label}
        </button>
      )}
      <button
        type="submit"
        form={formId}
        className="button main"
        disabled={form.busy || closedBy !== undefined}
        aria-describedby={closedBy}
        onClick={() => onSubmitBy?.(undefined)}
      >
        {submit}
      </button>
    </>
  );
}

function useLead(form: RefObject<HTMLFormElement | null>, refusal: Refusal | null): void {
  useEffect(() => {
    if (refusal !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [form, refusal]);
}
