/** The header of a kept copy, with the ISO time at which it was kept: by it a copy is told from a fresh answer. */
export const copyHeader = 'X-Readout-Copy';

/** Whether an address names the version of what lies there, so that another version never answers in its place. */
export function isVersioned(address: string): boolean {
  return new URL(address).searchParams.has('v');
}

/**
 * A copy of an answer, with the time of keeping; null for what must not stand in for a file: a refusal, another
 * server's answer, and a web page, which is what a sign-in or an error sends in place of a file.
 */
export function copyOf(answer: Response, kept: Date): Response | null {
  const isPage = answer.headers.get('Content-Type')?.includes('text/html') ?? false;
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected || isPage) return null;
  const headers = new Headers(answer.headers);
  headers.set(copyHeader, kept.toISOString());
  return new Response(answer.body, { headers });
}
