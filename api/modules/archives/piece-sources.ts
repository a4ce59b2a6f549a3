import { type PieceKind, pieceKinds } from './archive.rules.ts';

/** Where pieces of a kind come from: their table as `r`, which rows, when and where each was made, and its words by name. */
interface PieceSource {
  readonly from: string;
  readonly unit: string;
  readonly at: string;
  readonly words: Readonly<Record<string, string>>;
}

const moment = (column: string): string => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`;
const columns = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), `r.${name}`]));
const lines = (array: string, line: string): string =>
  `(select string_agg(${line}, '；' order by at) from jsonb_array_elements(${array}) with ordinality as l(of, at))`;
const targetLine = `concat(of->>'name', ' ', of->>'value', of->>'unit', ${lines(`coalesce(of->'stages', '[]')`, `concat(of->>'name', ' ', of->>'dueOn')`)})`;

/**
 * What a dossier keeps (M-115): the matter, orders, tasks with their signatures, plans, reports, opinions, checks, conclusions, and
 * everything by which its course was changed. What a unit has not handed up is its own and is no piece. Names of persons are none of
 * the words: who did something stands in the record of events (G4, G5).
 */
const sources: Readonly<Record<PieceKind, PieceSource>> = {
  MATTER: {
    from: 'item r where r.id = $2',
    unit: 'r.org_unit_id',
    at: 'r.registered_at',
    words: {
      ...columns('number', 'title', 'body', 'source_ref', 'originator', 'originated_on', 'opinion', 'due_on'),
      ...columns('measures', 'progress', 'effect', 'summary', 'recommendation'),
      struckOffAt: moment('r.struck_off_at'),
    },
  },
  NOTICE: {
    from: 'order_text r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.issued_at',
    words: {
      ...columns('number', 'task', 'target'),
      targets: lines('r.targets', targetLine),
      ...columns('measures', 'due_on', 'requirement', 'discipline'),
    },
  },
  TASK: {
    from: 'assignment r where r.item_id = $2',
    unit: 'r.to_org_unit_id',
    at: 'r.arrived_at',
    words: {
      ...columns('number', 'title', 'due_on'),
      signedAt: moment('r.signed_at'),
      ...columns('claimed', 'verified'),
      acceptedAt: moment('r.accepted_at'),
      ...columns('waiver', 'return_reason', 'halt_reason'),
    },
  },
  PLAN: {
    from: 'plan r where r.item_id = $2 and r.approved_at is not null',
    unit: 'r.org_unit_id',
    at: 'r.approved_at',
    words: {
      ...columns('number', 'goals', 'measures', 'arrangement', 'organisation', 'finish_on'),
      stages: lines('r.nodes', `concat(of->>'name', ' ', of->>'dueOn')`),
    },
  },
  OBJECTION: {
    from: 'objection r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.raised_at',
    words: { ...columns('basis', 'reason'), outcome: 'r.decision', answer: 'r.decision_reason' },
  },
  EXTENSION: {
    from: 'extension_request r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.asked_at',
    words: { ...columns('due_on', 'wanted_on', 'reason'), outcome: 'r.decision', answer: 'r.decision_reason' },
  },
  COORDINATION: {
    from: 'coordination r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.asked_at',
    words: columns('subject', 'problem', 'measure', 'needed_by', 'answer', 'closing_words'),
  },
  CONFERENCE_DECISION: {
    from: `conference_line r where r.item_id = $2 and r.state = 'DECIDED'`,
    unit: '(select c.org_unit_id from conference c where c.root_id = r.root_id and c.id = r.conference_id)',
    at: 'r.decided_at',
    words: {
      conference: '(select c.number from conference c where c.root_id = r.root_id and c.id = r.conference_id)',
      decision: 'r.decision',
    },
  },
  OBSERVATION: {
    from: `contact_observation r where r.item_id = $2 and r.state <> 'ASKED'`,
    unit: 'r.org_unit_id',
    at: 'r.filed_at',
    words: { note: 'r.words', ...columns('question', 'verdict', 'answer_by', 'answer') },
  },
  BYPASS_NOTE: {
    from: 'bypass_note r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.written_at',
    words: { note: 'r.words', ...columns('answer_by', 'answer') },
  },
  CHASE: {
    from: 'chase r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.made_at',
    words: { ...columns('chased_on', 'content', 'answer_by'), answer: 'r.response' },
  },
  CO_SIGN: {
    from: 'co_sign r where r.item_id = $2 and r.signed_at is not null',
    unit: 'r.org_unit_id',
    at: 'r.signed_at',
    words: { outcome: `case when r.agrees then 'AGREES' else 'DISAGREES' end`, ...columns('opinion') },
  },
  REPORT: {
    from: 'report r where r.item_id = $2 and r.approved_at is not null',
    unit: 'r.org_unit_id',
    at: 'r.approved_at',
    words: {
      ...columns('doc_no', 'measures', 'progress', 'effect', 'problems', 'next_step', 'claimed'),
      quotes: lines('r.quotes', `concat_ws(' ', '“' || (of->>'text') || '”', nullif(of->>'annotation', ''))`),
    },
  },
  CHECK: {
    from: 'verification r where r.item_id = $2 and r.assignment_id is not null',
    unit: 'r.org_unit_id',
    at: 'r.at',
    words: { outcome: 'r.outcome', ...columns('checked', 'evidence', 'verified', 'findings') },
  },
  RECTIFICATION: {
    from: 'rectification_order r where r.item_id = $2 and r.decided_at is not null',
    unit: 'r.to_org_unit_id',
    at: 'r.decided_at',
    words: columns(
      'findings',
      'demand',
      'evidence_asked',
      'due_on',
      'opinion',
      'answer',
      'evidence',
      'closing_opinion',
    ),
  },
  FINDING: {
    from: 'finding r where r.item_id = $2 and r.ordered_at is not null',
    unit: 'r.org_unit_id',
    at: 'r.ordered_at',
    words: {
      ...columns('problem', 'evidence', 'demand', 'evidence_asked', 'due_on', 'answer'),
      measures: `array_to_string(r.measures, '；')`,
      checked: 'r.check_words',
      course: `(select string_agg(concat_ws(' ', coalesce(s.seen_on, (s.at at time zone 'Asia/Shanghai')::date), s.place, nullif(s.words, ''), nullif(s.evidence, '')), '；' order by s.at, s.id)
        from finding_step s where s.root_id = r.root_id and s.finding_id = r.id)`,
    },
  },
  CARD: {
    from: 'warning_card r where r.item_id = $2 and r.issued_at is not null',
    unit: '(select a.to_org_unit_id from assignment a where a.root_id = r.root_id and a.id = r.assignment_id)',
    at: 'r.issued_at',
    words: columns(
      'colour',
      'rule_id',
      'clause',
      'reason',
      'reply',
      'demand',
      'due_on',
      'state',
      'done_words',
      'done_evidence',
      'check_words',
      'appeal',
      'decision', // a card that was revoked is kept as one
    ),
  },
  NEGATIVE: {
    from: 'negative_entry r where r.item_id = $2',
    unit: '(select a.to_org_unit_id from assignment a where a.root_id = r.root_id and a.id = r.assignment_id)',
    at: 'r.entered_at',
    words: { ...columns('rule_id', 'due_on'), leftAt: moment('r.left_at') },
  },
  AMENDMENT: {
    from: 'amendment r where r.item_id = $2 and r.in_force_at is not null',
    unit: 'r.org_unit_id',
    at: 'r.in_force_at',
    words: columns('reason', 'due_from', 'due_on', 'opinion'),
  },
  PAUSE: {
    from: 'pause r where r.item_id = $2',
    unit: '(select i.org_unit_id from item i where i.root_id = r.root_id and i.id = r.item_id)',
    at: 'r.began_at',
    words: { ...columns('reason', 'review_on'), endedAt: moment('r.ended_at') },
  },
  TRANSFER: {
    from: 'transfer r where r.item_id = $2 and r.finding_id is null',
    unit: 'r.org_unit_id',
    at: 'r.sent_at',
    words: columns('number', 'to_name', 'letter', 'answer'),
  },
  COMMITMENT: {
    from: 'commitment r where r.item_id = $2',
    unit: 'r.org_unit_id',
    at: 'r.made_at',
    words: columns('what', 'due_on', 'reason', 'done', 'evidence'),
  },
  CONCLUSION: {
    from: 'verification r where r.item_id = $2 and r.assignment_id is null',
    unit: 'r.org_unit_id',
    at: 'r.at',
    words: { outcome: 'r.outcome', ...columns('checked', 'evidence', 'findings') },
  },
};

/** The names of the words of a kind, in the order in which they are read. */
export const wordsOf = (kind: PieceKind): readonly string[] => Object.keys(sources[kind].words);

/** Every piece that the session may read of a matter ($1 province, $2 matter), each with its words as texts. */
export const piecesSql = pieceKinds
  .map((kind, rank) => {
    const { from, unit, at, words } = sources[kind];
    const pairs = Object.entries(words).map(([name, value]) => `'${name}', nullif((${value})::text, '')`);
    return `select '${kind}' as kind, ${rank} as rank, r.id as record_id, ${unit} as org_unit_id, ${at} as made_at, r.secrecy,
    jsonb_strip_nulls(jsonb_build_object(${pairs.join(', ')})) as words
  from ${from} and r.root_id = $1`;
  })
  .join('\n  union all ');
