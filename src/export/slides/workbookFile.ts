import type JSZip from 'jszip';
import { escapeXml } from '#export/drawing/markup.ts';
import { columnName } from './columnName.ts';
import type { NativeChart } from './NativeChart.ts';
import { sumOf } from './seriesXml.ts';
import { val, xml, xmlHead } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook behind a chart, which opens when somebody edits its numbers: a row a category, a column a series,
 * and of stacked series the sum as a formula.
 *
 * @param zip empty
 */
export function workbookFile(chart: NativeChart, zip: JSZip): Promise<Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': xml(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      xml('Override', { PartName: '/xl/workbook.xml', ContentType: `${types}.sheet.main+xml` }),
      xml('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${types}.worksheet+xml` }),
      xml('Override', { PartName: '/xl/styles.xml', ContentType: `${types}.styles+xml` }),
    ),
    '_rels/.rels': xml(
      'Relationships',
      { xmlns: relationships },
      xml('Relationship', { Id: 'rId1', Type: `${office}/officeDocument`, Target: 'xl/workbook.xml' }),
    ),
    'xl/_rels/workbook.xml.rels': xml(
      'Relationships',
      { xmlns: relationships },
      xml('Relationship', { Id: 'rId1', Type: `${office}/worksheet`, Target: 'worksheets/sheet1.xml' }),
      xml('Relationship', { Id: 'rId2', Type: `${office}/styles`, Target: 'styles.xml' }),
    ),
    'xl/workbook.xml': xml(
      'workbook',
      { xmlns: main, 'xmlns:r': office },
      xml('sheets', {}, xml('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(chart),
  };
  for (const [path, content] of Object.entries(parts)) zip.file(path, xmlHead + content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Two looks of a cell: as it is, and as whole per cent. */
const styles = xml(
  'styleSheet',
  { xmlns: main },
  xml('fonts', { count: 1 }, xml('font', {}, val('sz', 11), val('name', 'Arial'))),
  xml(
    'fills',
    { count: 2 },
    ...['none', 'gray125'].map((patternType) => xml('fill', {}, xml('patternFill', { patternType }))),
  ),
  xml('borders', { count: 1 }, '<border><left/><right/><top/><bottom/><diagonal/></border>'),
  xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  xml(
    'cellXfs',
    { count: 2 },
    xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    xml('xf', { numFmtId: 9, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 }),
  ),
);

function sheet(chart: NativeChart): string {
  const { categories, series, sum } = chart;
  const sums = sumOf(chart);
  const names = [...series.map(({ name }) => name), ...(sum === null ? [] : [sum])];
  const style = chart.isShare ? 1 : undefined;
  const rows = categories.map((category, index) => {
    const r = index + 2;
    const total = columnName(series.length + 1);
    return xml(
      'row',
      { r },
      textCell(`A${r}`, category),
      ...series.map(({ values }, column) =>
        xml('c', { r: `${columnName(column + 1)}${r}`, s: style }, xml('v', {}, String(values[index] ?? 0))),
      ),
      sum === null
        ? ''
        : xml(
            'c',
            { r: `${total}${r}`, s: style },
            xml('f', {}, `SUM(B${r}:${columnName(series.length)}${r})`),
            xml('v', {}, String(sums[index])),
          ),
    );
  });
  const head = names.map((name, column) => textCell(`${columnName(column + 1)}1`, name));
  return xml(
    'worksheet',
    { xmlns: main },
    xml('cols', {}, xml('col', { min: 1, max: 1, width: 32, customWidth: 1 })),
    xml('sheetData', {}, xml('row', { r: 1 }, ...head), ...rows),
  );
}

/** Text is text in a workbook whatever it begins with: no formula can come from a name. */
function textCell(r: string, text: string): string {
  return xml(
    'c',
    { r, t: 'inlineStr' },
    xml('is', {}, xml('t', { 'xml:space': 'preserve' }, escapeXml(text))),
  );
}
