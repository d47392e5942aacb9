import { lazyPart } from '#ui/lazyPart.ts';
import { lazyView } from '#views/lazyView.ts';

/** The views, each in a file of its own that is fetched while the page draws its lines, or when it is opened. */
export const TimelineView = lazyPart(
  async () => (await import('#views/timeline/TimelineView.tsx')).TimelineView,
);
export const MapView = lazyPart(async () => (await import('#views/map/MapView.tsx')).MapView);
export const TopicsView = lazyPart(async () => (await import('#views/topics/TopicsView.tsx')).TopicsView);
export const ContactsView = lazyPart(
  async () => (await import('#views/contacts/ContactsView.tsx')).ContactsView,
);
export const ContactPanel = lazyView(
  async () => (await import('#views/contact/ContactPanel.tsx')).ContactPanel,
);
export const EvidenceDialog = lazyView(
  async () => (await import('#views/evidence/EvidenceDialog.tsx')).EvidenceDialog,
);
export const ExportSheet = lazyView(async () => (await import('./ExportSheet.tsx')).ExportSheet);
export const ReportDialog = lazyView(
  async () => (await import('#views/report/ReportDialog.tsx')).ReportDialog,
);
