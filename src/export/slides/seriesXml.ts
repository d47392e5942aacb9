import { escapeXml } from '#export/drawing/markup.ts';
import { columnName } from './columnName.ts';
import { noFill, noLine, seriesFill } from './fillXml.ts';
import type { NativeChart } from './NativeChart.ts';
import { typeXml } from './typeXml.ts';
import { val, xml } from './xml.ts';

/**
 * The series of a chart with their numbers. The sum of stacked bars stands at their end: it is the number of a
 * further series without a colour, which begins where the bars end and is cut off by the end of the axis.
 */
export function seriesXml(chart: NativeChart): string[] {
  const { series, sum } = chart;
  const own = series.map((one, index) => ({
    name: one.name,
    values: one.values,
    look: seriesFill(one),
    numbers: sum === null ? numbersXml(chart, 'outEnd') : noNumbers,
    index,
    // An empty bar would be drawn as the line around it.
    hasNoZeros: sum !== null && (one.edge !== undefined || one.isHatched === true),
  }));
  const sums =
    sum === null
      ? []
      : [
          {
            name: sum,
            values: sumOf(chart),
            look: noFill + noLine,
            numbers: numbersXml(chart, 'inBase'),
            index: series.length,
            hasNoZeros: false,
          },
        ];
  return [...own, ...sums].map((one) => oneSeries(one, chart.categories));
}

/** The sums of the stacked values. */
export function sumOf({ categories, series }: NativeChart): number[] {
  return categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
}

type OneSeries = {
  readonly name: string;
  readonly values: readonly number[];
  readonly look: string;
  readonly numbers: string;
  readonly index: number;
  readonly hasNoZeros: boolean;
};

function oneSeries(
  { name, values, look, numbers, index, hasNoZeros }: OneSeries,
  categories: readonly string[],
): string {
  const last = categories.length + 1;
  const column = columnName(index + 1);
  return xml(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    xml('c:tx', {}, reference(`Sheet1!$${column}$1`, 'str', [name])),
    xml('c:spPr', {}, look),
    val('c:invertIfNegative', 0),
    numbers,
    xml('c:cat', {}, reference(`Sheet1!$A$2:$A$${last}`, 'str', categories)),
    xml('c:val', {}, reference(`Sheet1!$${column}$2:$${column}$${last}`, 'num', values, hasNoZeros)),
  );
}

/** Where the workbook has the values, and what they are. */
function reference(
  formula: string,
  kind: 'str' | 'num',
  values: readonly (string | number)[],
  hasNoZeros = false,
): string {
  return xml(
    `c:${kind}Ref`,
    {},
    xml('c:f', {}, formula),
    xml(
      `c:${kind}Cache`,
      {},
      kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '',
      val('c:ptCount', values.length),
      ...values.map((value, idx) =>
        hasNoZeros && value === 0 ? '' : xml('c:pt', { idx }, xml('c:v', {}, escapeXml(String(value)))),
      ),
    ),
  );
}

const noNumbers = xml('c:dLbls', {}, ...shown(false));

/** Numbers at the bars. A row of nothing says 0, for it has a name; a column of nothing is left empty. */
function numbersXml(chart: NativeChart, place: 'outEnd' | 'inBase'): string {
  const number = chart.isShare ? '0%' : '#,##0';
  const zero = chart.kind === 'bars' ? number : '';
  return xml(
    'c:dLbls',
    {},
    xml('c:numFmt', { formatCode: `${number};-${number};${zero};`, sourceLinked: 0 }),
    xml('c:spPr', {}, noFill, noLine),
    typeXml(chart.size.number, 'tx2'),
    val('c:dLblPos', place),
    ...shown(true),
  );
}

function shown(isShown: boolean): string[] {
  return ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) =>
    val(`c:show${what}`, isShown && what === 'Val' ? 1 : 0),
  );
}
