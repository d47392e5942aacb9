/** The part of jsdom that reads pages and XML outside a browser; it comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    /** Parses a page; nothing in it runs or is fetched. */
    constructor(html?: string);
    readonly window: { readonly DOMParser: typeof DOMParser; readonly document: Document };
  }
}
