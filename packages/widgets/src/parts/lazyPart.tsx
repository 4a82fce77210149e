import {
  lazy,
  Suspense,
  useRef,
  useState,
  type ComponentType,
  type LazyExoticComponent,
  type ReactElement,
} from 'react';
import { partLoader } from '../partLoader.js';
import { useTexts } from '../provider/useTexts.js';
import { Boundary } from './Boundary.js';
import { FailedPart } from './FailedPart.js';
import type { HeadingLevel } from './Heading.js';
import { keepFocus } from './keepFocus.js';

/** How a part of a page stands in it. */
export interface LazyPartOptions {
  /** Level of the title of the message when it cannot be loaded. @default 2 */
  readonly headingLevel?: HeadingLevel;
}

function PartLoading(): ReactElement {
  const { states } = useTexts();
  return <p role="status">{states.loading}</p>;
}

/**
 * A component whose code is loaded when it is first drawn, under an `LpProvider`. When it cannot be loaded or drawn, the page
 * around it stays and its place says what happened, with "try again", which really asks for the code again, and with
 * reloading the page once that may help. `React.lazy` alone keeps a failure for ever.
 * @example const Reports = lazyPart(() => import('./Reports.js')); // <Reports year={2026} />
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { headingLevel = 2 }: LazyPartOptions = {},
): ComponentType<Props> {
  const loadPart = partLoader(load);
  // A lazy component keeps how its loading ended: after a failure a new one is for whoever draws it next.
  const unloaded = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(() =>
      loadPart().catch((error: unknown) => {
        newest = unloaded();
        throw error;
      }),
    );
  let newest = unloaded();
  return function LazyPart(props: Props): ReactElement {
    const place = useRef<HTMLDivElement>(null);
    const [Part, setPart] = useState(() => newest);
    const renew = async (): Promise<void> => {
      await loadPart();
      setPart(() => newest);
    };
    return (
      <div ref={place} tabIndex={-1} className="lp-part">
        <Boundary
          fallback={(failure) => <FailedPart failure={failure} headingLevel={headingLevel} />}
          renew={renew}
          onRecovered={() => keepFocus(place.current)}
        >
          <Suspense fallback={<PartLoading />}>
            <Part {...props} />
          </Suspense>
        </Boundary>
      </div>
    );
  };
}
