import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** The languages of the page; every sentence stands in both (tested). */
export type Language = 'zh-CN' | 'en';

/** Every sentence of the page by its name. */
export type TextId = keyof typeof zhCN;

const kept = localStorage.getItem('language');

/** The page's sentences in the chosen language. */
export const i18n = setupI18n({
  locale: kept === 'en' ? 'en' : 'zh-CN',
  messages: { 'zh-CN': { ...zhCN }, en: { ...en } },
});
i18n.setMessagesCompiler(compileMessage);

/** The language now shown. */
export const language = (): Language => (i18n.locale === 'en' ? 'en' : 'zh-CN');

/** Keeps the choice and shows the page in it. */
export function chooseLanguage(next: Language): void {
  localStorage.setItem('language', next);
  document.documentElement.lang = next;
  i18n.activate(next);
}

/** One sentence of the page. */
export const text = (id: TextId, values?: Record<string, string | number>): string => i18n._(id, values);
