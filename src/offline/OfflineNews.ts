/** What is new since this browser's last visit. */
export type Updated = {
  readonly application: boolean;
  /** The version of the data at the last visit, and the one shown now; null when they are the same. */
  readonly data: { readonly from: string; readonly to: string } | null;
};

/** What a reader is told about working without the network. */
export type OfflineNews = {
  /** `unavailable`: the browser allows no service worker here, as over http or in a sandboxed frame. */
  readonly state: 'on' | 'off' | 'unavailable';
  /** When the copy was kept that is shown, as an ISO time; null when the server answered. */
  readonly copyOf: string | null;
  readonly updated: Updated;
};

/** The same application and the same data as the last time. */
export const nothingUpdated: Updated = { application: false, data: null };
