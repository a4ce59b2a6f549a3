import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { Client, type CombinedError, fetchExchange, mapExchange } from 'urql';
import schema from '../../schema/introspection.json' with { type: 'json' };

/** Values without an identity of their own; a test compares the list with the schema. */
export const keyless = [
  'ArchivePiece',
  'ArchivePieceConnection',
  'ArchiveWord',
  'AccountabilityGround',
  'AgendaReason',
  'TalkProposal',
  'ClassChange',
  'OrderedLowering',
  'MatrixCell',
  'MatrixCheck',
  'MatrixColumn',
  'MatrixFault',
  'MatrixLine',
  'OrderSuggestion',
  'PlanNode',
  'Target',
  'TargetEntry',
  'TargetProgress',
  'OwnLine',
  'OwnPart',
  'Said',
  'ClaimConflict',
  'CaseCounts',
  'Complainant',
  'Amount',
  'TargetStage',
  'AllowedAction',
  'AuditRecord',
  'CascadeLevel',
  'CheckedOn',
  'Forecast',
  'CascadePreview',
  'InboxConnection',
  'InstructionCoverage',
  'ItemConnection',
  'JointScheduleLine',
  'LinkageActivity',
  'LinkageActivityConnection',
  'LinkageLine',
  'LinkageMark',
  'LinkageReport',
  'Knowable',
  'NotificationConnection',
  'NotificationsRead',
  'Halt',
  'Informed',
  'SecondFeedback',
  'SixHave',
  'SixHaves',
  'ChaseCount',
  'ChaseMethodCount',
  'TimeEntry',
  'Light',
  'LightCounts',
  'Explanation',
  'RuleInput',
  'OrderText',
  'OrderWords',
  'DutyHolder',
  'Expediting',
  'HourClocks',
  'Progress',
  'PlaceProgress',
  'ProgressTotals',
  'ProgressTree',
  'ReportPeriod',
  'ReportQuote',
  'ReportWords',
  'ResponsibilityMatrix',
  'ResponsibilityRow',
  'SubordinateMatters',
  'Responsibility',
  'ClockChange',
  'PersonConnection',
  'DemoPerson',
  'SignedOut',
  'Clock',
  'DueDay',
  'SuccessionPreview',
  'Problem',
  'FieldProblem',
  'VisitGauges',
  'VisitRule',
  'GradeScale',
  'VisitSuggestion',
  'VisitChoice',
  'PlaceReasonCount',
  'PatrolSlot',
  'PatrolRule',
  'FeedbackRule',
  'ChecklistLine',
  'SupervisionCollision',
  'CardScheme',
  'FindingFile',
  'CardProposal',
  'NegativeCount',
  'TalkGround',
  'Undertaking',
] as const;

/** Whether asking again may help: no answer came, or the server was busy. */
const isPassing = ({ networkError, graphQLErrors }: CombinedError): boolean =>
  networkError !== undefined || graphQLErrors.some(({ extensions }) => extensions.code === 'BUSY');

/** In which post requests act, and under which matter of a penetration order alone; null: the first, none. */
interface Acting {
  readonly postId: string | null;
  readonly orderId: string | null;
}

/** A client for one actor in one post; sign-in, sign-out and change of post make a new one, so no cache crosses actors. */
export function createClient({ postId, orderId }: Acting, language: string, onSessionOver: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: {
        'accept-language': language,
        ...(postId === null ? {} : { 'x-duban-post': postId }),
        ...(orderId === null ? {} : { 'x-duban-order': orderId }),
      },
    }),
    exchanges: [
      mapExchange({
        onResult: ({ data }) => {
          for (const value of Object.values((data ?? {}) as Record<string, unknown>))
            if ((value as { code?: string; ruleId?: string } | null)?.ruleId === 'session.live') onSessionOver();
        },
      }),
      cacheExchange({
        schema: schema as never,
        keys: Object.fromEntries(keyless.map((name) => [name, () => null])),
        updates: { Mutation: afterWrites },
      }),
      retryExchange({ retryIf: (error, operation) => operation.kind === 'query' && isPassing(error) }),
      persistedExchange({
        preferGetForPersistedQueries: false,
        enforcePersistedQueries: true,
        enableForMutation: true,
        generateHash: async (_, document) => hashOf(document),
      }),
      fetchExchange,
    ],
  });
}

/** What no write changes while somebody stays signed in. */
const lasting: readonly string[] = ['session', 'demoPeople', 'orgUnit', 'orgUnits'];

/** After a write that was done, whatever it was, the page asks again for what it shows; a draft saved as it is typed shows nowhere else. */
const forget: UpdateResolver = (answer, given, cache) => {
  if ((given.input as { handsIn?: boolean } | undefined)?.handsIn === false) return;
  const refused = Object.values(answer).some(
    (one) => (one as { __typename?: string } | null)?.__typename === 'Problem',
  );
  for (const { fieldName, arguments: asked } of refused ? [] : cache.inspectFields('Query'))
    if (!lasting.includes(fieldName)) cache.invalidate('Query', fieldName, asked ?? undefined);
};

const writes = schema.__schema.types.find(({ name }) => name === 'Mutation')?.fields ?? [];
const afterWrites: Record<string, UpdateResolver> = Object.fromEntries(writes.map(({ name }) => [name, forget]));

const hashOf = (document: unknown): string =>
  String((document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '');
