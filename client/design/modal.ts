import { type SyntheticEvent, useLayoutEffect, useRef } from 'react';

/** Opens a native dialog as modal while it is mounted: the browser keeps the focus inside and gives it back at the end. */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const onCancel = (event: SyntheticEvent<HTMLDialogElement>): void => {
    if (event.target !== event.currentTarget) return; // a file input inside cancels too
    event.preventDefault();
    onClose();
  };
  return { ref, onCancel };
}
