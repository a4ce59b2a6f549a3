import { type Answered, type Desk, office, type Teller, type Who } from './teller.ts';

/** Somebody who goes: of the office, or of the body that he names. */
export interface Goes {
  readonly who: Who;
  readonly unit?: number;
}

/** A visit of the office on its way, planned for some days from the one on which it is told (M-31). */
export class Visit {
  private at: Answered = { id: '', version: 0 };

  constructor(private readonly tell: Teller) {}

  get id(): string {
    return this.at.id;
  }

  async planned(desk: Desk, days: number, members: readonly Goes[], words: object): Promise<void> {
    this.at = await this.tell.does(office.officer, 'planVisit', {
      ...{ targetUnitId: this.tell.unit(desk.unit), announced: false, routineSpecial: true, ownInitiative: true },
      ...{ fromDay: this.tell.day(0), untilDay: this.tell.day(days), assignmentIds: [] },
      members: members.map(({ who, unit }) => ({
        postId: this.tell.post(who),
        ...(unit === undefined ? {} : { orgUnitId: this.tell.unit(unit) }),
      })),
      approverPostId: this.tell.post(office.head),
      ...words,
    });
  }

  approved = (): Promise<void> => this.goes(office.head, 'approveVisit');
  begun = (): Promise<void> => this.goes(office.officer, 'beginVisit');
  submitted = (who: Who, words: object): Promise<void> => this.goes(who, 'submitVisit', words);
  released = (): Promise<void> => this.goes(office.head, 'releaseVisit');

  private async goes(who: Who, field: string, words: object = {}): Promise<void> {
    this.at = await this.tell.does(who, field, { visitId: this.at.id, version: this.at.version, ...words });
  }
}
