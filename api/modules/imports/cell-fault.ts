import type { Language } from '../../access/sentences.ts';
import type { CellFault } from './matrix-line.rules.ts';

interface Sentence {
  readonly zh: readonly [message: string, remedy: string];
  readonly en: readonly [message: string, remedy: string];
}

/** Every reason for which a cell is not imported, and what mends it. */
export const cellBook: Readonly<Record<string, Sentence>> = {
  required: {
    zh: ['此处必须填写', '补填此单元格'],
    en: ['This must be filled in', 'Fill in the cell'],
  },
  tooLong: {
    zh: ['超过 {max} 字', '缩短到 {max} 字以内'],
    en: ['Longer than {max} characters', 'Shorten it to {max} characters'],
  },
  lineMalformed: {
    zh: ['序号不是编号', '填写数字或字母编号，最多 20 位'],
    en: ['The number of the line is none', 'Write digits or letters, at most 20'],
  },
  lineTwice: {
    zh: ['序号 {line} 与第 {row} 行重复', '每项任务用不同的序号'],
    en: ['Number {line} stands in row {row} as well', 'Give each task a number of its own'],
  },
  unitUnknown: {
    zh: ['没有名为“{name}”的单位', '改用本级直属单位的全称或简称{like}'],
    en: ['No unit is called “{name}”', 'Write the full or short name of a unit directly below you{like}'],
  },
  unitElsewhere: {
    zh: ['“{name}”不是本级直属单位', '改为转交它的直属单位，由其逐级传达'],
    en: ['“{name}” does not stand directly below you', 'Name the unit directly below you that passes it on'],
  },
  unitAmbiguous: {
    zh: ['“{name}”可指多个单位：{like}', '写出单位全称'],
    en: ['“{name}” may be any of {like}', 'Write the full name of the unit'],
  },
  unitGroup: {
    zh: ['“{name}”没有指明单位', '逐个写出单位名称；同类单位可在交办时按规则选择'],
    en: ['“{name}” names no unit', 'Name each unit; units of one kind may be chosen by a rule when it is issued'],
  },
  unitTwice: {
    zh: ['“{name}”重复出现', '每个单位在一项任务中只写一次'],
    en: ['“{name}” stands here twice', 'Name each unit once in a task'],
  },
  tooManyUnits: {
    zh: ['配合单位超过 {max} 个', '减少到 {max} 个以内，其余改为知会'],
    en: ['More than {max} supporting units', 'Name at most {max}; inform the others'],
  },
  leaderUnknown: {
    zh: ['本级没有名为“{name}”的在任领导', '改为在任领导姓名或留空{like}'],
    en: ['No leader of your government is called “{name}”', 'Name one who holds a post, or leave it empty{like}'],
  },
  limitUnreadable: {
    zh: ['“{text}”不是可以考核的时限', '写明日期（如 2026-12-31、12月底）或“20个工作日”'],
    en: ['“{text}” is no limit that can be kept', 'Write a day, such as 2026-12-31, or “20个工作日” for working days'],
  },
  past: {
    zh: ['{date} 已经过去', '改为今天或以后的日期'],
    en: ['{date} has passed', 'Write today or a later day'],
  },
  notMeasurable: {
    zh: ['“{text}”不能计量', '写明数量和单位（新建管网120公里），或分阶段的日期（6月底前完成立项），多项用分号隔开'],
    en: [
      '“{text}” cannot be measured',
      'Write a quantity with its unit, or stages with their days, divided by semicolons',
    ],
  },
  stageTooLate: {
    zh: ['阶段日期 {date} 晚于完成时限 {limit}', '把阶段日期提前到时限之内'],
    en: ['The stage of {date} is later than the limit of {limit}', 'Move the stage to within the limit'],
  },
  formula: {
    zh: ['单元格是公式', '复制后“粘贴为数值”'],
    en: ['The cell is a formula', 'Copy it and paste its value'],
  },
  error: {
    zh: ['单元格是计算错误', '改为文字或数字'],
    en: ['The cell shows an error', 'Write text or a number'],
  },
};

const fill = (sentence: string, params: CellFault['params']): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** What is wrong with a cell and what mends it, in the language of the request; near names stand in brackets. */
export function explainCell({ code, params }: CellFault, language: Language): { message: string; remedy: string } {
  const sentence = cellBook[code];
  if (sentence === undefined) throw new Error(`A cell is refused for "${code}", which has no sentence`);
  const [message, remedy] = language === 'zh-CN' ? sentence.zh : sentence.en;
  const like = String(params.like ?? '');
  const near =
    like === '' || code === 'unitAmbiguous' ? like : language === 'zh-CN' ? `（如 ${like}）` : ` (such as ${like})`;
  return { message: fill(message, { ...params, like: near }), remedy: fill(remedy, { ...params, like: near }) };
}
