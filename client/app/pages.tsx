import { lazy, Suspense, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { abilityOf } from '../access/ability.ts';
import { useSession } from '../access/session.tsx';
import type { UnderOrder } from '../access/under-order.ts';
import { PageState } from '../design/state.tsx';
import { PasswordPage } from '../features/accounts/password-page.tsx';
import { HomePage } from '../features/inbox/home-page.tsx';
import { text } from '../i18n/text.ts';
import '../orders/orders.css';
import '../orders/records.css';
import '../orders/order-form.css';
import '../orders/targets.css';
import '../orders/plans.css';
import '../features/inbox/inbox.css';
import { Shell } from './shell.tsx';
import type { ShellLink } from './shell-menu.tsx';

/** All but the workbench comes when it is first asked for, so that the first page is light. */
const PeoplePage = lazy(async () => ({ default: (await import('../features/accounts/people-page.tsx')).PeoplePage }));
const SubordinatesPage = lazy(async () => ({
  default: (await import('../features/aggregates/subordinates-page.tsx')).SubordinatesPage,
}));
const AssignmentPage = lazy(async () => ({
  default: (await import('../features/assignments/assignment-page.tsx')).AssignmentPage,
}));
const AuditPage = lazy(async () => ({ default: (await import('../features/audit/audit-page.tsx')).AuditPage }));
const CalendarPage = lazy(async () => ({
  default: (await import('../features/calendar/calendar-page.tsx')).CalendarPage,
}));
const CoordinationPage = lazy(async () => ({
  default: (await import('../features/coordinations/coordination-page.tsx')).CoordinationPage,
}));
const DutiesPage = lazy(async () => ({ default: (await import('../features/duties/duties-page.tsx')).DutiesPage }));
const ItemPage = lazy(async () => ({ default: (await import('../features/items/item-page.tsx')).ItemPage }));
const ItemsPage = lazy(async () => ({ default: (await import('../features/items/items-page.tsx')).ItemsPage }));
const MandatesPage = lazy(async () => ({
  default: (await import('../features/mandates/mandates-page.tsx')).MandatesPage,
}));
const JointListPage = lazy(async () => ({
  default: (await import('../features/joint/joint-list-page.tsx')).JointListPage,
}));
const PenetrationListPage = lazy(async () => ({
  default: (await import('../features/penetrations/penetration-list-page.tsx')).PenetrationListPage,
}));
const PenetrationPage = lazy(async () => ({
  default: (await import('../features/penetrations/penetration-page.tsx')).PenetrationPage,
}));
const VisitListPage = lazy(async () => ({
  default: (await import('../features/visits/visit-list-page.tsx')).VisitListPage,
}));
const VisitPage = lazy(async () => ({
  default: (await import('../features/visits/visit-page.tsx')).VisitPage,
}));
const TaskForceListPage = lazy(async () => ({
  default: (await import('../features/task-forces/task-force-list-page.tsx')).TaskForceListPage,
}));
const TaskForcePage = lazy(async () => ({
  default: (await import('../features/task-forces/task-force-page.tsx')).TaskForcePage,
}));
const JointPage = lazy(async () => ({ default: (await import('../features/joint/joint-page.tsx')).JointPage }));
const LinkagesPage = lazy(async () => ({
  default: (await import('../features/linkages/linkages-page.tsx')).LinkagesPage,
}));
const OrgUnitsPage = lazy(async () => ({
  default: (await import('../features/org-units/org-units-page.tsx')).OrgUnitsPage,
}));
const TaskDoor = lazy(async () => ({ default: (await import('../features/progress/task-door.tsx')).TaskDoor }));
const FindingsPage = lazy(async () => ({
  default: (await import('../features/findings/findings-page.tsx')).FindingsPage,
}));
const FindingPage = lazy(async () => ({
  default: (await import('../features/findings/finding-page.tsx')).FindingPage,
}));
const ContactListPage = lazy(async () => ({
  default: (await import('../features/contacts/contact-list-page.tsx')).ContactListPage,
}));
const ContactPage = lazy(async () => ({
  default: (await import('../features/contacts/contact-page.tsx')).ContactPage,
}));
const BeatListPage = lazy(async () => ({
  default: (await import('../features/patrols/beat-list-page.tsx')).BeatListPage,
}));
const BeatPage = lazy(async () => ({ default: (await import('../features/patrols/beat-page.tsx')).BeatPage }));
const CaseReviewListPage = lazy(async () => ({
  default: (await import('../features/case-reviews/case-review-list-page.tsx')).CaseReviewListPage,
}));
const CaseReviewPage = lazy(async () => ({
  default: (await import('../features/case-reviews/case-review-page.tsx')).CaseReviewPage,
}));
const CaseImportPage = lazy(async () => ({
  default: (await import('../features/case-reviews/case-import-page.tsx')).CaseImportPage,
}));
const CasesPage = lazy(async () => ({
  default: (await import('../features/accountability/cases-page.tsx')).CasesPage,
}));
const ConferenceListPage = lazy(async () => ({
  default: (await import('../features/conferences/conference-list-page.tsx')).ConferenceListPage,
}));
const ConferencePage = lazy(async () => ({
  default: (await import('../features/conferences/conference-page.tsx')).ConferencePage,
}));
const CasePage = lazy(async () => ({ default: (await import('../features/accountability/case-page.tsx')).CasePage }));
const CardsPage = lazy(async () => ({ default: (await import('../features/cards/cards-page.tsx')).CardsPage }));
const NegativePage = lazy(async () => ({
  default: (await import('../features/negative-list/negative-page.tsx')).NegativePage,
}));
const TalksPage = lazy(async () => ({ default: (await import('../features/talks/talks-page.tsx')).TalksPage }));
const TalkPage = lazy(async () => ({ default: (await import('../features/talks/talk-page.tsx')).TalkPage }));
const CardPage = lazy(async () => ({ default: (await import('../features/cards/card-page.tsx')).CardPage }));
const SuccessionsPage = lazy(async () => ({
  default: (await import('../features/successions/successions-page.tsx')).SuccessionsPage,
}));
const TransfersPage = lazy(async () => ({
  default: (await import('../features/transfers/transfers-page.tsx')).TransfersPage,
}));
const TotalsCard = lazy(async () => ({ default: (await import('../features/progress/totals-card.tsx')).TotalsCard }));
const ImportsPage = lazy(async () => ({ default: (await import('../features/imports/imports-page.tsx')).ImportsPage }));
const MatrixPage = lazy(async () => ({
  default: (await import('../features/responsibilities/matrix-page.tsx')).MatrixPage,
}));
const ProgressPage = lazy(async () => ({
  default: (await import('../features/progress/progress-page.tsx')).ProgressPage,
}));

/** Fetches what a click on the workbench leads to, once the workbench stands, so that the click does not wait. */
function fetchNext(): void {
  void import('../features/items/items-page.tsx');
  void import('../features/items/item-page.tsx');
  void import('../features/assignments/assignment-page.tsx');
}

/** The pages of whoever is signed in; until the first password is changed there is only one. */
export function Pages() {
  const { viewer, order } = useSession();
  useEffect(fetchNext, []);
  if (viewer.mustChangePassword)
    return (
      <Shell links={[]}>
        <PasswordPage first />
      </Shell>
    );
  const ability = abilityOf(viewer.packedRules);
  const [administers, settles] = [ability.can('read', 'Person'), ability.can('appoint', 'Duty')];
  const oversees = ability.can('read', 'Aggregate');
  const links = ability.can('read', 'Linkage');
  const mandated = ability.can('read', 'Mandate');
  const joins = ability.can('read', 'JointOperation');
  const pierces = ability.can('read', 'PenetrationOrder');
  const visits = ability.can('read', 'Visit');
  const forces = ability.can('read', 'TaskForce');
  const finds = ability.can('read', 'Finding');
  const contacts = ability.can('read', 'ContactPoint');
  const patrols = ability.can('read', 'Beat');
  const reviews = ability.can('read', 'CaseReview');
  const confers = ability.can('read', 'Conference');
  const holds = ability.can('read', 'AccountabilityCase') || ability.can('read', 'AccountabilityOutcome');
  const warns = ability.can('read', 'WarningCard');
  const talks = ability.can('read', 'Talk');
  const receives = ability.can('read', 'Transfer');
  const audits = ability.can('read', 'Audit');
  return (
    <Shell
      links={
        order === null
          ? linksFor({
              administers,
              settles,
              oversees,
              links,
              mandated,
              joins,
              forces,
              pierces,
              finds,
              contacts,
              patrols,
              reviews,
              warns,
              talks,
              holds,
              confers,
              visits,
              receives,
              audits,
            })
          : underOrder(order)
      }
    >
      <Suspense fallback={<PageState failed={false} />}>
        <Routes>
          <Route
            path="/"
            element={
              <HomePage
                wide={
                  <Suspense>
                    <TotalsCard />
                  </Suspense>
                }
              />
            }
          />
          <Route path="/org-units" element={<OrgUnitsPage />} />
          <Route path="/items" element={<ItemsPage />} />
          <Route path="/items/:id" element={<ItemPage />} />
          {ability.can('register', 'Item') && <Route path="/imports" element={<ImportsPage />} />}
          <Route path="/assignments/:id" element={<AssignmentPage />} />
          <Route path="/coordinations/:id" element={<CoordinationPage />} />
          <Route path="/responsibilities/:id" element={<MatrixPage />} />
          <Route path="/progress/:id" element={<ProgressPage />} />
          <Route path="/progress/:id/:version/:row" element={<TaskDoor />} />
          {mandated && <Route path="/mandates" element={<MandatesPage />} />}
          {pierces && <Route path="/penetrations" element={<PenetrationListPage />} />}
          {pierces && <Route path="/penetrations/:id" element={<PenetrationPage />} />}
          {visits && <Route path="/visits" element={<VisitListPage />} />}
          {visits && <Route path="/visits/:id" element={<VisitPage />} />}
          {forces && <Route path="/task-forces" element={<TaskForceListPage />} />}
          {forces && <Route path="/task-forces/:id" element={<TaskForcePage />} />}
          {finds && <Route path="/findings" element={<FindingsPage />} />}
          {finds && <Route path="/findings/:id" element={<FindingPage />} />}
          {contacts && <Route path="/contacts" element={<ContactListPage />} />}
          {contacts && <Route path="/contacts/:id" element={<ContactPage />} />}
          {patrols && <Route path="/beats" element={<BeatListPage />} />}
          {patrols && <Route path="/beats/:id" element={<BeatPage />} />}
          {reviews && <Route path="/case-reviews" element={<CaseReviewListPage />} />}
          {reviews && <Route path="/case-reviews/:id" element={<CaseReviewPage />} />}
          {reviews && <Route path="/case-reviews/:id/import" element={<CaseImportPage />} />}
          {confers && <Route path="/conferences" element={<ConferenceListPage />} />}
          {confers && <Route path="/conferences/:id" element={<ConferencePage />} />}
          {holds && <Route path="/accountability" element={<CasesPage />} />}
          {holds && <Route path="/accountability/:id" element={<CasePage />} />}
          {talks && <Route path="/talks" element={<TalksPage />} />}
          {talks && <Route path="/talks/:id" element={<TalkPage />} />}
          {warns && <Route path="/negative-list" element={<NegativePage />} />}
          {warns && <Route path="/cards" element={<CardsPage />} />}
          {warns && <Route path="/cards/:id" element={<CardPage />} />}
          {joins && <Route path="/joint" element={<JointListPage />} />}
          {joins && <Route path="/joint/:id" element={<JointPage />} />}
          {receives && <Route path="/transfers" element={<TransfersPage />} />}
          <Route path="/calendar" element={<CalendarPage />} />
          {oversees && <Route path="/subordinates" element={<SubordinatesPage />} />}
          {links && <Route path="/linkages" element={<LinkagesPage />} />}
          {settles && <Route path="/duties" element={<DutiesPage />} />}
          {administers && <Route path="/successions" element={<SuccessionsPage />} />}
          {administers && <Route path="/people" element={<PeoplePage />} />}
          {audits && <Route path="/audit" element={<AuditPage />} />}
          <Route path="/password" element={<PasswordPage first={false} />} />
          <Route path="*" element={<h1>{text('app.notFound')}</h1>} />
        </Routes>
      </Suspense>
    </Shell>
  );
}

/** Under a penetration order there is one way: to the matter that is read. */
const underOrder = ({ itemId, number }: UnderOrder): ShellLink[] => [
  { to: `/items/${itemId}`, label: number, icon: 'item', group: 'supervise' },
];

/** What the acting post may do that opens a page. */
interface Reach {
  readonly administers: boolean;
  readonly settles: boolean;
  readonly oversees: boolean;
  readonly links: boolean;
  readonly mandated: boolean;
  readonly joins: boolean;
  readonly forces: boolean;
  readonly pierces: boolean;
  readonly visits: boolean;
  readonly finds: boolean;
  readonly contacts: boolean;
  readonly patrols: boolean;
  readonly reviews: boolean;
  readonly warns: boolean;
  readonly talks: boolean;
  readonly holds: boolean;
  readonly confers: boolean;
  readonly receives: boolean;
  readonly audits: boolean;
}

function linksFor({
  administers,
  settles,
  oversees,
  links,
  mandated,
  joins,
  forces,
  pierces,
  visits,
  finds,
  contacts,
  patrols,
  reviews,
  warns,
  talks,
  holds,
  confers,
  receives,
  audits,
}: Reach): ShellLink[] {
  const all: (ShellLink | false)[] = [
    { to: '/', label: text('nav.home'), icon: 'home', group: 'home' },
    { to: '/items', label: text('nav.items'), icon: 'item', group: 'supervise' },
    mandated && { to: '/mandates', label: text('nav.mandates'), icon: 'joint', group: 'supervise' },
    joins && { to: '/joint', label: text('nav.joint'), icon: 'joint', group: 'supervise' },
    finds && { to: '/findings', label: text('nav.findings'), icon: 'inbox', group: 'rectify' },
    warns && { to: '/negative-list', label: text('nav.negative'), icon: 'inbox', group: 'rectify' },
    warns && { to: '/cards', label: text('nav.cards'), icon: 'report', group: 'rectify' },
    confers && { to: '/conferences', label: text('nav.conferences'), icon: 'joint', group: 'supervise' },
    talks && { to: '/talks', label: text('nav.talks'), icon: 'person', group: 'rectify' },
    holds && { to: '/accountability', label: text('nav.accountability'), icon: 'lock', group: 'rectify' },
    pierces && { to: '/penetrations', label: text('nav.penetrations'), icon: 'search', group: 'inspect' },
    visits && { to: '/visits', label: text('nav.visits'), icon: 'search', group: 'inspect' },
    contacts && { to: '/contacts', label: text('nav.contacts'), icon: 'unit', group: 'inspect' },
    patrols && { to: '/beats', label: text('nav.beats'), icon: 'calendar', group: 'inspect' },
    reviews && { to: '/case-reviews', label: text('nav.caseReviews'), icon: 'inbox', group: 'inspect' },
    forces && { to: '/task-forces', label: text('nav.taskForces'), icon: 'joint', group: 'supervise' },
    receives && { to: '/transfers', label: text('nav.transfers'), icon: 'inbox', group: 'supervise' },
    { to: '/calendar', label: text('nav.calendar'), icon: 'calendar', group: 'supervise' },
    oversees && { to: '/subordinates', label: text('nav.subordinates'), icon: 'chart', group: 'analyse' },
    links && { to: '/linkages', label: text('nav.linkages'), icon: 'chart', group: 'analyse' },
    { to: '/org-units', label: text('nav.orgUnits'), icon: 'unit', group: 'manage' },
    settles && { to: '/duties', label: text('nav.duties'), icon: 'joint', group: 'manage' },
    administers && { to: '/successions', label: text('nav.successions'), icon: 'unit', group: 'manage' },
    administers && { to: '/people', label: text('nav.people'), icon: 'person', group: 'manage' },
    audits && { to: '/audit', label: text('nav.audit'), icon: 'audit', group: 'manage' },
  ];
  return all.filter((link) => link !== false);
}
