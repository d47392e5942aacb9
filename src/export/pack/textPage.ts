/** A part of a page of text: a heading, and lines of one paragraph each. */
export type PagePart = { readonly heading: string; readonly lines: readonly string[] };

type Page = { readonly title: string; readonly lead: string; readonly parts: readonly PagePart[] };

const widest = 78;

/**
 * A page of plain text as any editor shows it: headings underlined, lines wrapped, ended with CR LF. A part without lines
 * is left out.
 */
export function textPage({ title, lead, parts }: Page): string {
  const blocks = parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) =>
      [underlined(heading, '-'), ...lines.map((line) => wrapped(line, '  '))].join('\n'),
    );
  return `${[underlined(title, '='), wrapped(lead, ''), ...blocks].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

function underlined(heading: string, sign: string): string {
  return `${heading}\n${sign.repeat(widthOf(heading))}`;
}

/** Breaks a line at spaces and begins the others with an indent; a word longer than a line stays whole, for it may be an address. */
function wrapped(line: string, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer) <= widest || current === '') current = longer;
    else {
      lines.push(current);
      current = `${indent}${word}`;
    }
  }
  return [...lines, current].join('\n');
}

/** Columns that a text takes: marks stand over or under a letter. */
function widthOf(text: string): number {
  return [...text.replaceAll(/\p{Mn}/gu, '')].length;
}
