import { type Answered, binzhou, type Desk, office, type Step, type Teller, weifang } from './teller.ts';

/** A closed complaint: its number, what it was about, who handled it, and who complained. */
type Complaint = readonly [number: number, subject: string, handler: Desk, name: string, phone: string];

const complaints: readonly Complaint[] = [
  [17, '化工园区夜间异味扰民', binzhou, '刘守信', '13954300117'],
  [23, '河道采砂破坏护堤林', binzhou, '周春兰', '13854300223'],
  [31, '农贸市场占道经营', binzhou, '孟庆海', '13754300331'],
  [36, '家具厂喷漆废气直排', weifang, '王秀芝', '13656300436'],
  [42, '柴油货车冒黑烟上路', weifang, '魏东升', '13556300542'],
  [58, '小区供暖温度不达标', weifang, '丁桂香', '13456300658'],
];

/** The office looks again at complaints that were closed: each complainant is called back, one case was beyond its authority, one still waits (M-36). */
export function closedComplaints(tell: Teller): Step[] {
  const review = new Review(tell);
  return [
    [33, () => review.opened()],
    [32, () => review.drawn()],
    [30, () => review.concluded(0, '经回访，异味已消除，举报人表示满意。')],
    [30, () => review.concluded(1, '护堤林已补植312株，采砂点已取缔。')],
    [29, () => review.concluded(3, '37家企业喷涂废气已治理，举报人表示满意。')],
    [28, () => review.concluded(4, '路检路查已形成常态，举报人表示满意。')],
    [27, () => review.passed(5, '供热价格和管网改造属住房城乡建设部门职权。', '省住房和城乡建设厅')],
  ];
}

class Review {
  private at: Answered = { id: '', version: 0 };

  constructor(private readonly tell: Teller) {}

  async opened(): Promise<void> {
    const title = '已结案群众举报件结果督察';
    this.at = await this.tell.does(office.officer, 'openCaseReview', { title });
    await this.does('registerClosedCases', {
      cases: complaints.map(([number, subject, handler, complainantName, complainantPhone]) => ({
        ...{ number: `举报〔${this.tell.day(0).slice(0, 4)}〕${number}号`, subject: `${subject}。` },
        ...{ handlerUnitId: this.tell.unit(handler.unit), closedOn: this.tell.day(-20) },
        ...{ complainantName, complainantPhone },
      })),
    });
  }

  drawn = (): Promise<void> => this.does('drawCases', {});

  concluded = (place: number, words: string): Promise<void> => this.heard(place, { outcome: 'HANDLED', words });

  passed = (place: number, words: string, passedTo: string): Promise<void> =>
    this.heard(place, { outcome: 'BEYOND_AUTHORITY', words, passedTo });

  private async does(field: string, words: object): Promise<void> {
    const { id, version } = this.at;
    this.at = await this.tell.does(office.officer, field, { caseReviewId: id, version, ...words });
  }

  /** The complainant is called back, and the case concluded. */
  private async heard(place: number, outcome: object): Promise<void> {
    const query = 'query ($id: String!) { caseReview(id: $id) { cases { id version } } }';
    const { id, version } = (await this.tell.reads(office.officer, query, this.at.id)).caseReview.cases[place];
    const call = {
      calledOn: this.tell.day(0),
      method: 'PHONE',
      satisfied: true,
      words: '问题已按期办理，本人知晓结果。',
    };
    const called = await this.tell.does(office.officer, 'recordCallback', { caseId: id, version, ...call });
    await this.tell.does(office.officer, 'concludeCase', { caseId: id, version: called.version, ...outcome });
  }
}
