import type { Light } from './light.tsx';

interface Props {
  /** Per cent as the unit reports it. */
  readonly claimed: number;
  /** Per cent as supervisors verified it. */
  readonly verified: number;
  /** Per cent that the plan asks for by now; shown as an upright mark. */
  readonly planned?: number;
  readonly light?: Light;
  /** Both numbers in words, such as 自报 60% · 核实 40%; read out for the bar. */
  readonly label: string;
}

const within = (percent: number): string => `${Math.min(100, Math.max(0, percent))}%`;

/** How far a matter is by two numbers: verified is solid, what is only claimed stands lighter behind it. */
export function Progress({ claimed, verified, planned, light = 'GREEN', label }: Props) {
  return (
    <span className="progress" role="img" aria-label={label}>
      <span className={`bar ${light.toLowerCase()}`}>
        <i className="claimed" style={{ width: within(claimed) }} />
        <i style={{ width: within(verified) }} />
        {planned !== undefined && <i className="plan" style={{ left: within(planned) }} />}
      </span>
      <span className="figures">{label}</span>
    </span>
  );
}
