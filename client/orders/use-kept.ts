import { useState } from 'react';
import { useSession } from '../access/session.tsx';
import { useAttached } from '../files/use-attached.ts';
import { dropWords, keepWords, keptWords } from './kept-words.ts';

type Values = Readonly<Record<string, string>>;

const valuesIn = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** A form that is filled in on site: its words and files stay on this device, under the account, until the server has them. */
export function useKept(place: string) {
  const { viewer } = useSession();
  const [kept] = useState(() => keptWords<Values>(viewer.login, place) ?? {});
  const [saved, setSaved] = useState(Object.keys(kept).length > 0);
  const files = useAttached(place);
  return {
    kept,
    saved,
    files,
    keep: (form: HTMLFormElement): void => {
      keepWords(viewer.login, place, valuesIn(form));
      setSaved(true);
    },
    drop: (): void => {
      dropWords(viewer.login, place);
      void files.drop();
    },
  };
}
