import { type ReactNode, useId } from 'react';
import { text } from '../i18n/text.ts';
import { Icon } from './icon.tsx';
import { useModal } from './modal.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot; a <p> in front of them stands at the left. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
}

/** A drawer at the right, the whole screen on a phone; open as long as it is mounted. */
export function Drawer({ title, onClose, children, footer, wide = false }: Props) {
  const id = useId();
  const modal = useModal(onClose);
  return (
    <dialog className={wide ? 'drawer wide' : 'drawer'} aria-labelledby={id} {...modal}>
      <header>
        <CloseButton onClose={onClose} />
        <h2 id={id}>{title}</h2>
      </header>
      <div className="inside">{children}</div>
      {footer !== undefined && <footer>{footer}</footer>}
    </dialog>
  );
}

/** A sheet that rises from the foot of a phone; open as long as it is mounted. */
export function Sheet({ title, onClose, children }: Pick<Props, 'title' | 'onClose' | 'children'>) {
  const id = useId();
  const modal = useModal(onClose);
  return (
    <dialog className="sheet" aria-labelledby={id} {...modal}>
      <header>
        <h2 id={id}>{title}</h2>
        <CloseButton onClose={onClose} />
      </header>
      {children}
    </dialog>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="button round" aria-label={text('app.close')} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
