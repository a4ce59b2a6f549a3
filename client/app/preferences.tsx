import { Icon } from '../design/icon.tsx';
import { Segmented } from '../design/segmented.tsx';
import { chooseLanguage, language, text } from '../i18n/text.ts';
import { chooseTheme, useTheme } from './theme.ts';

interface LanguageProps {
  /** Starts the page afresh in the new language. */
  readonly again: () => void;
  readonly className: string;
  readonly icon?: boolean;
}

/** Shows the page in the other language. */
export function LanguageButton({ again, className, icon = false }: LanguageProps) {
  const speak = (): void => void chooseLanguage(language() === 'en' ? 'zh-CN' : 'en').then(again);
  return (
    <button type="button" className={className} onClick={speak}>
      {icon && <Icon name="language" />}
      {text('app.language')}
    </button>
  );
}

/** Turns the page dark or light with one click. */
export function ThemeButton({ className = '' }: { className?: string }) {
  const { isDark } = useTheme();
  return (
    <button
      type="button"
      className={`button round ${className}`.trim()}
      aria-label={isDark ? text('app.toLight') : text('app.toDark')}
      onClick={() => chooseTheme(isDark ? 'light' : 'dark')}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  );
}

/** Chooses among following the device, light and dark. */
export function ThemeChoice() {
  const { theme } = useTheme();
  return (
    <Segmented
      label={text('app.theme')}
      className="whole"
      value={theme}
      onChange={chooseTheme}
      options={[
        { value: 'system', label: text('app.themeSystem') },
        { value: 'light', label: text('app.themeLight') },
        { value: 'dark', label: text('app.themeDark') },
      ]}
    />
  );
}
