import { text } from '../i18n/text.ts';

/** What a page shows before its data are there, or when they did not come. */
export function PageState({ failed, retry }: { failed: boolean; retry?: () => void }) {
  if (!failed)
    return (
      <p role="status" className="quiet">
        {text('app.loading')}
      </p>
    );
  return (
    <div role="alert" className="notice bad">
      <strong>{text('app.failed')}</strong> {text('app.failedHelp')}{' '}
      {retry !== undefined && (
        <button type="button" className="button" onClick={retry}>
          {text('app.retry')}
        </button>
      )}
    </div>
  );
}
