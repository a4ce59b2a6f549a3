import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** A quiet remark beside the title. */
  readonly subtitle?: ReactNode;
  /** Controls at the right of the title. */
  readonly right?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled surface; a table or `.scroll` directly inside reaches its edges. */
export function Card({ title, subtitle, right, children, className = '' }: Props) {
  const id = useId();
  return (
    <section className={`card ${className}`.trim()} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {subtitle !== undefined && <p>{subtitle}</p>}
        {right !== undefined && <div className="right">{right}</div>}
      </header>
      {children}
    </section>
  );
}
