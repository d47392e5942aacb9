import { Component, type ReactNode } from 'react';
import { LazyPartError } from './lazyPart.ts';

/** What stands in place of what has thrown; `retry` draws that anew, `hasRetried` once this was tried in vain. */
export type Fallback = (error: unknown, retry: () => void, hasRetried: boolean) => ReactNode;

type Props = {
  readonly children: ReactNode;
  readonly fallback: Fallback;
  readonly onRetry?: () => void;
};
type State = { readonly failure: { readonly error: unknown } | null; readonly hasRetried: boolean };

/** Keeps an error of what it holds from taking the rest of the page down. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null, hasRetried: false };

  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof LazyPartError) error.renew();
  }

  readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ failure: null, hasRetried: true });
  };

  override render(): ReactNode {
    const { failure, hasRetried } = this.state;
    return failure ? this.props.fallback(failure.error, this.retry, hasRetried) : this.props.children;
  }
}
