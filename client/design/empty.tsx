import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  /** One sentence: what is not there, and if it helps, why. */
  readonly sentence: string;
  readonly action?: ReactNode;
  readonly icon?: IconName;
}

/** What stands where a list has nothing to show. */
export function Empty({ sentence, action, icon = 'inbox' }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p>{sentence}</p>
      {action}
    </div>
  );
}
