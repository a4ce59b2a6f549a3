import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface Props {
  /** What the button shows; its words are the button's name. */
  readonly button: ReactNode;
  /** The panel; `close` ends it. */
  readonly children: (close: () => void) => ReactNode;
  readonly right?: boolean;
}

/** A button that drops a small panel of choices; Escape, a click elsewhere or leaving it with Tab closes it. */
export function Drop({ button, children, right = false }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    trigger.current?.focus();
  };
  const leave = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && !root.current?.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div ref={root} className={right ? 'drop right' : 'drop'} onKeyDown={dismiss} onBlur={leave}>
      <button ref={trigger} type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {button}
      </button>
      <div id={id} className="drop-panel" hidden={!open}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  );
}
