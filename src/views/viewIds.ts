/** Ids of the views' sections on the page: what leads from one view to another knows these, and not the view. */
export const viewIds = { timeline: 'timeline', map: 'map', topics: 'topics', contacts: 'contacts' } as const;

/** Takes the focus, and with it the reader, to the head of a view. */
export function focusView(view: keyof typeof viewIds): void {
  document.getElementById(viewIds[view])?.focus();
}
