import { type Messages, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { zhCN } from './zh-CN.ts';

/** The languages of the page; every sentence stands in both (tested). */
export type Language = 'zh-CN' | 'en';

/** Every sentence of the page by its name. */
export type TextId = keyof typeof zhCN;

/** Only the sentences of the language that is shown are fetched. */
const sentences: Readonly<Record<Language, () => Promise<Messages>>> = {
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
  en: async () => (await import('./en.ts')).en,
};

/** The page's sentences in the chosen language. */
export const i18n = setupI18n();
i18n.setMessagesCompiler(compileMessage);

/** The language now shown. */
export const language = (): Language => (i18n.locale === 'en' ? 'en' : 'zh-CN');

/** Speaks the language that was chosen before, or Chinese; nothing may be said earlier. */
export const speakAsKept = (): Promise<void> => speak(localStorage.getItem('language') === 'en' ? 'en' : 'zh-CN');

/** Keeps the choice and shows the page in it. */
export function chooseLanguage(next: Language): Promise<void> {
  localStorage.setItem('language', next);
  return speak(next);
}

async function speak(next: Language): Promise<void> {
  i18n.loadAndActivate({ locale: next, messages: { ...(await sentences[next]()) } });
  document.documentElement.lang = next;
}

/** One sentence of the page. */
export const text = (id: TextId, values?: Record<string, string | number>): string => i18n._(id, values);
