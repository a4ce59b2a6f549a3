import { useId, useState } from 'react';
import { NavLink } from 'react-router';
import { Sheet } from '../design/drawer.tsx';
import { Icon, type IconName } from '../design/icon.tsx';
import { text } from '../i18n/text.ts';

/** A way into a part of the system; `count` says how much waits there. */
export interface ShellLink {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly group: 'home' | 'supervise' | 'inspect' | 'rectify' | 'analyse' | 'manage';
  readonly count?: number;
}

/** A phone's tab bar has this many places. */
const places = 5;

/** The main navigation: a column of groups on a desk, tabs on a phone with what does not fit behind the last one. */
export function ShellMenu({ links }: { links: readonly ShellLink[] }) {
  const [more, setMore] = useState(false);
  const beyond = links.length > places ? links.slice(places - 1) : [];
  const groups = [
    ['home', null],
    ['supervise', text('nav.supervise')],
    ['inspect', text('nav.inspect')],
    ['rectify', text('nav.rectify')],
    ['analyse', text('nav.analyse')],
    ['manage', text('nav.manage')],
  ] as const;
  return (
    <>
      <nav className="menu" aria-label={text('app.menu')}>
        {groups.map(([group, heading]) => {
          const own = links.filter((link) => link.group === group);
          return own.length > 0 && <Group key={group} group={group} heading={heading} links={own} beyond={beyond} />;
        })}
        {beyond.length > 0 && (
          <button type="button" className="more" aria-haspopup="dialog" onClick={() => setMore(true)}>
            <Icon name="more" />
            {text('nav.more')}
          </button>
        )}
      </nav>
      {more && (
        <Sheet title={text('nav.more')} onClose={() => setMore(false)}>
          {beyond.map((link) => (
            <NavLink key={link.to} to={link.to} className="drop-item" onClick={() => setMore(false)}>
              <Icon name={link.icon} />
              {link.label}
            </NavLink>
          ))}
        </Sheet>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: string;
  readonly heading: string | null;
  readonly links: readonly ShellLink[];
  readonly beyond: readonly ShellLink[];
}

function Group({ group, heading, links, beyond }: GroupProps) {
  const id = useId();
  return (
    <div className={group}>
      {heading !== null && <p id={id}>{heading}</p>}
      <ul aria-labelledby={heading === null ? undefined : id}>
        {links.map((link) => (
          <li key={link.to} className={beyond.includes(link) ? 'beyond' : undefined}>
            <NavLink to={link.to} end={link.to === '/'}>
              <Icon name={link.icon} />
              {link.label}
              {link.count !== undefined && <span className="tally">{link.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
