/** Whether another page shows this one within it. */
export function isInFrame(page: Pick<Window, 'parent'>): boolean {
  return page.parent !== page;
}
