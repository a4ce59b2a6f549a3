import { policies } from './policies.ts';
import { ruleBook } from './sentences.ts';
import { roles } from './vocabulary.ts';

/** The acts of every role as a table for the people who must sign it off; emitted to schema/permissions.md. */
export function emitPermissions(): string {
  const rows = policies.map(({ role, subject, action, where, ruleId }) => {
    const reach =
      Object.entries(where)
        .map(([column, fact]) => `${column} = my ${fact}`)
        .join(' and ') || 'any';
    return `| ${role} | ${subject} | ${action} | ${reach} | ${ruleBook[ruleId]?.source ?? ''} |`;
  });
  const silent = roles.filter((role) => !policies.some((grant) => grant.role === role));
  const head =
    '# Who may do what\n\nEmitted from the policies by `npm run generate`; do not edit.\n\n| Role | On | Act | Where | Source |\n|---|---|---|---|---|';
  return `${[head, ...rows].join('\n')}\n\nRoles without a grant yet: ${silent.join(', ') || 'none'}.\n`;
}
