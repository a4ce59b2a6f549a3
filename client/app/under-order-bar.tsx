import { useSession } from '../access/session.tsx';
import { text } from '../i18n/text.ts';
import './under-order-bar.css';

/** Says on every page that it is read under a penetration order, and leads out of it; nothing otherwise (G2). */
export function UnderOrderBar() {
  const { order, readUnder } = useSession();
  if (order === null) return null;
  return (
    <div className="under-order" role="status">
      <p>
        <b>{text('penetration.under', { number: order.number })}</b> {text('penetration.underHelp')}
      </p>
      <button type="button" className="button" onClick={() => readUnder(null)}>
        {text('penetration.leave')}
      </button>
    </div>
  );
}
