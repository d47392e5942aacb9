import type { Paint } from '#export/Paint.ts';
import { clusterGap } from './chartLayout.ts';
import { lineXml, noFill, noLine } from './fillXml.ts';
import type { NativeChart } from './NativeChart.ts';
import { seriesXml } from './seriesXml.ts';
import { typeXml } from './typeXml.ts';
import { val, xml, xmlHead } from './xml.ts';

const spaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const axes = { category: 111_111_111, value: 222_222_222 } as const;

/** A chart in DrawingML, its numbers in the workbook that its first relationship names. */
export function chartXml(chart: NativeChart, language: string, paint: Paint): string {
  return (
    xmlHead +
    xml(
      'c:chartSpace',
      spaces,
      val('c:date1904', 0),
      val('c:lang', language),
      val('c:roundedCorners', 0),
      xml(
        'c:chart',
        {},
        val('c:autoTitleDeleted', 1),
        plotArea(chart, paint),
        chart.hasLegend ? legend(chart) : '',
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      xml('c:spPr', {}, noFill, noLine),
      typeXml(12, 'tx1'),
      xml('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
    )
  );
}

function plotArea(chart: NativeChart, paint: Paint): string {
  const { plot, kind, sum } = chart;
  const layout = xml(
    'c:manualLayout',
    {},
    val('c:layoutTarget', 'inner'),
    val('c:xMode', 'edge'),
    val('c:yMode', 'edge'),
    val('c:x', plot.x),
    val('c:y', plot.y),
    val('c:w', plot.width),
    val('c:h', plot.height),
  );
  const bars = xml(
    'c:barChart',
    {},
    val('c:barDir', kind === 'bars' ? 'bar' : 'col'),
    val('c:grouping', sum === null ? 'clustered' : 'stacked'),
    val('c:varyColors', 0),
    ...seriesXml(chart),
    val('c:gapWidth', chart.gap),
    val('c:overlap', sum === null ? -clusterGap : 100),
    val('c:axId', axes.category),
    val('c:axId', axes.value),
  );
  return xml(
    'c:plotArea',
    {},
    xml('c:layout', {}, layout),
    bars,
    categoryAxis(chart, paint),
    valueAxis(chart),
    xml('c:spPr', {}, noFill, noLine),
  );
}

/** The names of the bars. Lying bars would run from the bottom upwards: the axis is turned round. */
function categoryAxis({ kind, size, step }: NativeChart, paint: Paint): string {
  return xml(
    'c:catAx',
    {},
    val('c:axId', axes.category),
    xml('c:scaling', {}, val('c:orientation', kind === 'bars' ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', kind === 'bars' ? 'l' : 'b'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    xml('c:spPr', {}, noFill, lineXml(paint.colour.control)),
    typeXml(size.category, 'tx1'),
    val('c:crossAx', axes.value),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 60),
    val('c:tickLblSkip', step),
    val('c:noMultiLvlLbl', 1),
  );
}

/** Not drawn, for the bars have their numbers; it sets the scale. */
function valueAxis({ kind, highest }: NativeChart): string {
  return xml(
    'c:valAx',
    {},
    val('c:axId', axes.value),
    xml(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      val('c:max', Math.round(highest * 10_000) / 10_000),
      val('c:min', 0),
    ),
    val('c:delete', 1),
    val('c:axPos', kind === 'bars' ? 't' : 'l'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'none'),
    val('c:crossAx', axes.category),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
  );
}

/** The program's own legend, without the series of sums. */
function legend({ series, sum }: NativeChart): string {
  const hidden = xml('c:legendEntry', {}, val('c:idx', series.length), val('c:delete', 1));
  return xml(
    'c:legend',
    {},
    val('c:legendPos', 'b'),
    sum === null ? '' : hidden,
    val('c:overlay', 0),
    typeXml(12, 'tx2'),
  );
}
