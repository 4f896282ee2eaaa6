import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import styles from './shell.module.css';
import { useTelling } from './useTell';

/** What happened, and what to do now. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords(shell).problem;
  const { happened, now } = useTelling()(error);
  return (
    <div role="alert" className={styles.problem}>
      <p dir="auto">
        <strong>{happened}</strong>
      </p>
      <p dir="auto">{now}</p>
      {onRetry && (
        <Button variant="default" size="compact-md" onClick={onRetry}>
          {words.again}
        </Button>
      )}
    </div>
  );
}

interface BoundaryProps {
  /** A new value gives the page another chance. */
  page: string;
  children: ReactNode;
}

/** Keeps the shell standing when a page breaks. */
export class PageBoundary extends Component<BoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.page !== this.props.page && this.state.error !== undefined)
      this.setState({ error: undefined });
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <ProblemNote error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
