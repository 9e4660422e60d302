import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of what failed. */
  readonly notice: ReactNode;
  /** Where one is: elsewhere it is tried again. */
  readonly at?: string;
}

/** Shows a way on when what is in it fails, or its script cannot be loaded. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidUpdate({ at }: CrashBoundaryProps): void {
    if (this.state.crashed && at !== this.props.at) this.setState({ crashed: false });
  }

  override render(): ReactNode {
    return this.state.crashed ? this.props.notice : this.props.children;
  }
}
