import { type PdfPage, type Place, pointsPerPixel } from './PdfPage.ts';

/**
 * What is drawn between `start` and `end` as one layer that lets through what lies under it: its parts do not show
 * through each other.
 */
export function opacityGroup(page: PdfPage, { scale, x, y }: Place, opacity: number): { end: () => void } {
  const { document, height } = page;
  const sheet = document.page as PDFKit.PDFPage & { readonly resources: PDFKit.PDFKitReference };
  const within = pointsPerPixel * scale;
  const [left, top] = [pointsPerPixel * x, pointsPerPixel * (height - y)];
  const layer = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, sheet.width, sheet.height],
    Group: { Type: 'Group', S: 'Transparency' },
    Resources: sheet.resources,
  });
  // The layer begins where the page does, as the gradients in it expect.
  layer.write(`${within} 0 0 ${-within} ${left} ${top} cm`);
  const content = sheet.content;
  sheet.content = layer;
  return {
    end: () => {
      sheet.content = content;
      layer.end(undefined);
      const name = `Layer${Object.keys(sheet.xobjects).length}`;
      sheet.xobjects[name] = layer;
      document.save().opacity(opacity);
      document.transform(1 / within, 0, 0, -1 / within, -left / within, top / within);
      document.addContent(`/${name} Do`).restore();
    },
  };
}
