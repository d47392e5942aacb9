import type { PictureMakers } from '#views/PictureContext.ts';

/** The picture of every view, each in a file of its own that is fetched when it is asked for. */
export const pictures: PictureMakers = {
  page: async (context) => (await import('./pagePicture.ts')).pagePicture(context),
  timeline: async (context) =>
    (await import('#views/timeline/picture/timelinePicture.ts')).timelinePicture(context),
  histogram: async (context) =>
    (await import('#views/timeline/picture/histogramPicture.ts')).histogramPicture(context),
  map: async (context) => (await import('#views/map/picture/mapPicture.ts')).mapPicture(context),
  frequency: async (context) =>
    (await import('#views/topics/frequency/picture/frequencyPicture.ts')).frequencyPicture(context),
  'over-time': async (context) =>
    (await import('#views/topics/overTime/picture/overTimePicture.ts')).overTimePicture(context),
  compare: async (context) =>
    (await import('#views/topics/compare/picture/comparePicture.ts')).comparePicture(context),
  together: async (context) =>
    (await import('#views/topics/together/picture/togetherPicture.ts')).togetherPicture(context),
  'life-lines': async (context) =>
    (await import('#views/topics/lifeLines/picture/lifeLinesPicture.ts')).lifeLinesPicture(context),
  'who-said-it': async (context) =>
    (await import('#views/topics/whoSaidIt/picture/whoSaidItPicture.ts')).whoSaidItPicture(context),
  contacts: async (context) =>
    (await import('#views/contacts/picture/contactsPicture.ts')).contactsPicture(context),
};
