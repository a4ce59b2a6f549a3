/** Rows as an administrator of the database reads them; nothing of the application is imported here. */
export interface World {
  units: { id: number }[];
  people: { id: string; tenant_id: number; clearance: number }[];
  posts: {
    id: string;
    person_id: string;
    tenant_id: number;
    org_unit_id: number;
    role: string;
    section_id: number | null;
    fields: number[];
  }[];
  events: { id: string; reader_keys: number[]; secrecy: number }[];
}

/** What one person sees of the house tables and the directory, read from visibility.md by hand. */
export function visibleTo(
  world: World,
  personId: string,
): { units: number[]; people: string[]; posts: string[]; events: string[] } {
  const held = world.posts.filter((post) => post.person_id === personId);
  const person = world.people.find((one) => one.id === personId);
  const home = held[0]?.tenant_id ?? person?.tenant_id;
  const keys: number[] = [];
  for (const post of held) {
    if (post.tenant_id !== home) continue;
    if (['TENANT_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'].includes(post.role)) {
      keys.push(post.tenant_id * 64 + 63);
      continue;
    }
    if (post.role === 'HANDLER' && post.section_id !== null) keys.push(post.section_id * 64);
    else if (post.fields.length === 0) keys.push(post.org_unit_id * 64);
    for (const field of post.fields) keys.push(post.org_unit_id * 64 + field);
  }
  return {
    units: world.units.map(({ id }) => id),
    people: world.people.filter((one) => one.tenant_id === home).map(({ id }) => id),
    posts: world.posts.filter((one) => one.tenant_id === home).map(({ id }) => id),
    events: world.events
      .filter(
        (event) => event.secrecy <= (person?.clearance ?? -1) && event.reader_keys.some((key) => keys.includes(key)),
      )
      .map(({ id }) => id),
  };
}
