import type { Drawing } from './Drawing.ts';

/** The words of an element as SVG shows them: runs of white space are one space, and none stands at the ends. */
export function shownText({ children }: Drawing): string {
  const text = children.filter((child) => typeof child === 'string').join('');
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
