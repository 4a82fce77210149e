import type { ReactElement } from 'react';
import type { LargeNumber } from '@puheeksi/view';

/** The number that a card begins with, its n, and what has changed. The sentence tells the same to whoever hears the page. */
export function CardNumber({ value, n, change }: LargeNumber): ReactElement {
  return (
    <div className="lp-number">
      <p className="lp-number-value">{value}</p>
      {n !== undefined && <p className="lp-number-n">{n}</p>}
      {change && (
        <p className="lp-number-change" data-verdict={change.verdict}>
          {change.text}
        </p>
      )}
    </div>
  );
}
