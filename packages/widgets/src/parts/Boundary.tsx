import { Component, type ReactElement, type ReactNode } from 'react';
import { PartNotLoaded } from '../partLoader.js';

/** Why nothing is shown, and the way to try again. */
export interface Failure {
  /** `not-loaded`: its code could not be fetched. `broken`: it was there and failed. */
  readonly kind: 'not-loaded' | 'broken';
  /** How often somebody has tried again in vain. */
  readonly tries: number;
  /** Trying again is under way. */
  readonly busy: boolean;
  readonly retry: () => void;
}

/** What is guarded, and what stands in its place when it fails. */
export interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (failure: Failure) => ReactElement;
  /** Makes another try worthwhile, such as loading the code again; the content is drawn anew when it is done. */
  readonly renew?: () => Promise<unknown>;
  /** Called when the content is drawn again after a failure. */
  readonly onRecovered?: () => void;
}

interface BoundaryState {
  readonly failed: { readonly error: unknown } | undefined;
  readonly tries: number;
  readonly busy: boolean;
}

/** Keeps a failure where it is: the rest of the page stays, and what failed can be tried again. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { failed: undefined, tries: 0, busy: false };

  /** Called by React. */
  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failed: { error } };
  }

  /** Called by React. */
  override componentDidUpdate(_props: BoundaryProps, { failed }: BoundaryState): void {
    if (failed && !this.state.failed) this.props.onRecovered?.();
  }

  readonly #retry = async (): Promise<void> => {
    this.setState({ busy: true });
    const failed = await Promise.resolve(this.props.renew?.()).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    this.setState(({ tries }) => ({ failed, tries: tries + 1, busy: false }));
  };

  /** Called by React. */
  override render(): ReactNode {
    const { failed, tries, busy } = this.state;
    if (!failed) return this.props.children;
    const kind = failed.error instanceof PartNotLoaded ? 'not-loaded' : 'broken';
    return this.props.fallback({ kind, tries, busy, retry: () => void this.#retry() });
  }
}
