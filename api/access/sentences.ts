import type { FieldProblem, Problem } from '../platform/result.ts';
import { fieldBook } from './field-book.ts';
import { houseRules } from './house-rules.ts';
import { orderRules } from './order-rules.ts';
import type { Rule } from './rule.ts';
import { haveNames, sixHaveRules } from './six-have-rules.ts';

/** The languages in which the server explains itself. */
export type Language = 'zh-CN' | 'en';

/** Every rule by which an act is refused; a refusal whose rule is missing here fails the build's tests. */
export const ruleBook: Readonly<Record<string, Rule>> = { ...houseRules, ...orderRules, ...sixHaveRules };

/** The levels as sentences name them. */
const levels: Readonly<Record<string, { zh: string; en: string }>> = {
  PROVINCE: { zh: '省级', en: 'the province' },
  CITY: { zh: '市级', en: 'the city level' },
  COUNTY: { zh: '县级', en: 'the county level' },
  TOWNSHIP: { zh: '乡镇', en: 'the township level' },
  UNIT: { zh: '单位', en: 'the unit level' },
};

const fill = (sentence: string, params: Problem['params'] = {}, language: Language = 'zh-CN'): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    (worded[name] ?? ((value) => value))(String(params[name] ?? ''), language),
  );

/** What a sentence names by its kind, in the words of each language. */
const worded: Readonly<Record<string, (kinds: string, language: Language) => string>> = {
  level: (level, language) => pick(levels[level], language),
  haves: (kinds, language) =>
    kinds
      .split(',')
      .map((kind) => pick(haveNames[kind], language))
      .join(language === 'zh-CN' ? '、' : ', '),
};

const pick = (entry: { zh: string; en: string } | undefined, language: Language): string =>
  entry === undefined ? '' : language === 'zh-CN' ? entry.zh : entry.en;

/** The sentence of a problem in the language of the request. */
export const explain = (problem: Problem, language: Language): string =>
  fill(pick(ruleBook[problem.ruleId ?? ''] ?? ruleBook['input.fields'], language), problem.params, language);

/** Where a rule is written. */
export const sourceOf = (ruleId: string): string => ruleBook[ruleId]?.source ?? '';

/** The sentence of one wrong field. */
export const explainField = (field: FieldProblem, language: Language): string =>
  fill(pick(fieldBook[field.code] ?? fieldBook.malformed, language), field.params, language);
