import { lazy } from 'react';

/** The views, each in a file of its own that is fetched while the page draws its lines. */
export const TimelineView = lazy(async () => ({
  default: (await import('#views/timeline/TimelineView.tsx')).TimelineView,
}));
export const MapView = lazy(async () => ({ default: (await import('#views/map/MapView.tsx')).MapView }));
export const TopicsView = lazy(async () => ({
  default: (await import('#views/topics/TopicsView.tsx')).TopicsView,
}));
export const ContactsView = lazy(async () => ({
  default: (await import('#views/contacts/ContactsView.tsx')).ContactsView,
}));
export const ContactPanel = lazy(async () => ({
  default: (await import('#views/contact/ContactPanel.tsx')).ContactPanel,
}));
