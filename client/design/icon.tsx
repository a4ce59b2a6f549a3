/** The lines of each icon on a 24-pixel grid. */
const lines = {
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  inbox: 'M4 13.5 6.5 5.5h11l2.5 8V19H4zM4 13.5h4.5l1.5 2.5h4l1.5-2.5H20',
  item: 'M4.5 4.5 20.5 12l-16 7.5L7 12zM7 12h6',
  progress: 'M9.5 4h5v4.5h-5zM4 15.5h5V20H4zM15 15.5h5V20h-5zM12 8.5V12M6.5 15.5V12h11v3.5',
  report: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  joint:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19.5c.4-3.6 2.4-5.5 5.5-5.5s5.1 1.9 5.5 5.5M15.5 5.2a3 3 0 0 1 0 5.6M17 14.3c2 .7 3.2 2.4 3.5 5.2',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V6M15.5 3.5V6',
  chart: 'M4.5 4v15.5H20M8.5 16v-4M12.5 16V8M16.5 16v-6',
  audit: 'M18 10V4H6v16.5h5M9 8h6M9 12h2.5M15.8 18.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM17.8 17.6l2.7 2.9',
  unit: 'M5 20.5v-16h9v16M14 9.5h5v11M3 20.5h18M8 8.5h3M8 12.5h3M8 16.5h3',
  person: 'M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.5-4 3-6 7-6s6.5 2 7 6',
  lock: 'M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v2',
  exit: 'M14 4.5H5.5v15H14M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  moon: 'M19.5 14.5a8 8 0 1 1-10-10 7 7 0 0 0 10 10z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  language:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c2.4 2.4 3.6 5.2 3.6 8.5s-1.2 6.1-3.6 8.5c-2.4-2.4-3.6-5.2-3.6-8.5s1.2-6.1 3.6-8.5z',
  down: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  camera: 'M4 7.5h3.5L9 5h6l1.5 2.5H20v11H4zM12 16a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  bell: 'M6.5 16.5v-6a5.5 5.5 0 0 1 11 0v6l1.5 1.5H5zM10 20.5h4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  more: 'M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z',
} as const;

/** The icons that the page knows. */
export type IconName = keyof typeof lines;

/** A line icon in the colour of its text; always beside words, so it is silent to screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className === undefined ? 'icon' : `icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  );
}
