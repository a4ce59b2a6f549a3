import { accountability } from './accountability.ts';
import { auditing } from './auditing.ts';
import { closedComplaints } from './closed-complaints.ts';
import { closedMatters } from './closed-matters.ts';
import { conference } from './conference.ts';
import { jointSupervision } from './joint-supervision.ts';
import { openMatters } from './open-matters.ts';
import { pastTheLine } from './past-the-line.ts';
import { patrols } from './patrols.ts';
import { secretMatter } from './secret-matter.ts';
import { stoppedMatters } from './stopped-matters.ts';
import { talk } from './talk.ts';
import { binzhou, boxing, office, type Step, type Teller, water, weifang } from './teller.ts';
import { waterWorks } from './water-works.ts';

/**
 * The demo story: a province in the middle of its year. A work report is given on through four levels, instructions are closed and
 * archived, a city is late, an objection waits; everybody finds something in his inbox. What happens on one day happens in this order.
 * `goOn` brings the day about, and hears how many of the steps are told.
 */
export async function tellStory(
  tell: Teller,
  goOn: (before: number, told: number, of: number) => Promise<void>,
): Promise<number> {
  const chapters = [
    waterWorks,
    closedMatters,
    openMatters,
    stoppedMatters,
    secretMatter,
    jointSupervision,
    closedComplaints,
    conference,
    talk,
    patrols,
    accountability,
    pastTheLine,
    auditing,
  ];
  const steps: Step[] = [...chapters.flatMap((chapter) => chapter(tell)), ...bellsRead(tell)];
  const days = [...new Set(steps.map(([before]) => before))].sort((one, other) => other - one);
  for (const before of days) {
    await goOn(before, steps.filter(([at]) => at > before).length, steps.length);
    for (const [at, happens] of steps) if (at === before) await happens();
  }
  return steps.length;
}

/** Everybody looks at the bell a week ago; what came since then is new to them. */
const bellsRead = (tell: Teller): Step[] => {
  const { officer, head, verifier, leader } = office;
  const desks = [binzhou, weifang, boxing, water].flatMap((desk) =>
    Object.values(desk).filter((who) => typeof who === 'string'),
  );
  return [officer, head, verifier, leader, ...new Set(desks)].map(
    (who): Step => [5, () => tell.does(who, 'markNotificationsRead', {})],
  );
};

/** How many working days before today the story begins. */
export const beginning = 104;
