import type { ReactNode } from 'react';

/** The lights that the rules give: unsigned, on plan, done, slow, overdue, and overdue beyond a second limit. */
export type Light = 'GREY' | 'GREEN' | 'BLUE' | 'YELLOW' | 'RED' | 'BLACK';

const shapes: Record<Light, ReactNode> = {
  GREY: <circle className="line" cx="6" cy="6" r="4.8" strokeDasharray="2.4 1.9" />,
  GREEN: <circle className="fill" cx="6" cy="6" r="5" />,
  BLUE: (
    <>
      <circle className="fill" cx="6" cy="6" r="5.6" />
      <path className="tick" d="M3.6 6.2 5.3 7.9 8.5 4.4" />
    </>
  ),
  YELLOW: <path className="fill" d="M6 1 11.4 10.6H.6z" strokeLinejoin="round" />,
  RED: <rect className="fill" x="1" y="1" width="10" height="10" rx="1.6" />,
  BLACK: <path className="fill" d="M6 0 12 6 6 12 0 6z" />,
};

/** A light as colour, shape and word together, so that none of them carries it alone. */
export function LightMark({ light, label }: { light: Light; label: string }) {
  return (
    <span className={`light ${light.toLowerCase()}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[light]}
      </svg>
      {label}
    </span>
  );
}
