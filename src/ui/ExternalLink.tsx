import type { ComponentProps } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type ExternalLinkProps = Omit<ComponentProps<'a'>, 'target' | 'rel'> & {
  readonly href: string;
  /** Says that the link opens in a new tab, to those who do not see it. */
  readonly hint: string;
};

/** A link that leaves the page where it is: what it leads to opens in a new tab and learns nothing of the page. */
export function ExternalLink({ hint, children, ...props }: ExternalLinkProps) {
  return (
    <a {...props} target="_blank" rel="noopener noreferrer">
      {children}
      <VisuallyHidden> ({hint})</VisuallyHidden>
    </a>
  );
}
