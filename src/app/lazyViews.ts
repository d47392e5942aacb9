import { lazyPart } from '#ui/lazyPart.ts';

/** The views, each in a file of its own that is fetched while the page draws its lines. */
export const TimelineView = lazyPart(
  async () => (await import('#views/timeline/TimelineView.tsx')).TimelineView,
);
export const MapView = lazyPart(async () => (await import('#views/map/MapView.tsx')).MapView);
export const TopicsView = lazyPart(async () => (await import('#views/topics/TopicsView.tsx')).TopicsView);
export const ContactsView = lazyPart(
  async () => (await import('#views/contacts/ContactsView.tsx')).ContactsView,
);
export const ContactPanel = lazyPart(
  async () => (await import('#views/contact/ContactPanel.tsx')).ContactPanel,
);
