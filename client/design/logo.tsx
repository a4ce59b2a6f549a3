/** The mark of the product: an order's lines, the last one followed by the point where it is seen through. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="6" fill="var(--brand)" />
      <g fill="var(--on-brand)">
        <rect x="6" y="7" width="14" height="2.2" rx="1.1" />
        <rect x="6" y="12" width="9" height="2.2" rx="1.1" />
        <rect x="6" y="17" width="6.5" height="2.2" rx="1.1" />
      </g>
      <circle cx="18" cy="17.6" r="2.3" fill="var(--amber)" />
    </svg>
  );
}
