import { type Drawing, moved, words } from '#export/drawing/Drawing.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { byFrequency, type TopicRow, topicGroups } from '#selectors/topicGroups.ts';
import { topicPairs } from '#selectors/topicPairs.ts';
import { lookOf } from '#state/looks.ts';
import { drawnSelection } from '#views/drawnSelection.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { type Block, stackBlocks } from '#views/topics/picture/Block.ts';
import { legendWords } from '#views/topics/picture/legendBlocks.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import { topicsTitle } from '#views/topics/picture/topicsTitle.ts';
import { matrixSizes } from '#views/topics/together/matrixLayout.ts';
import { togetherLook } from '#views/topics/together/togetherLook.ts';
import { drawMatrix, labelGap } from './drawMatrix.ts';
import type { PairPicture } from './PairPicture.ts';
import { legendWidths, pairLegend } from './pairLegend.ts';
import { pairList } from './pairList.ts';
import { matrixGap, planMatrix } from './planMatrix.ts';

/** Sizes of the matrix where there is no room for more. */
const fewer = [12, 8, 6, 4, 2, 1] as const;

/** Which topics were discussed at the same contacts: a matrix of the most frequent, and the strongest pairs. */
export function togetherPicture(context: PictureContext): Picture {
  const { snapshot, translator, looks } = context;
  const { asked, shade } = lookOf(looks, togetherLook);
  const pairs = topicPairs(snapshot);
  const rows = topicGroups(snapshot.dataset, pairs.counts, 'contacts', translator)
    .flatMap((group) => group.rows)
    .sort(byFrequency(translator));
  const picture: PairPicture = {
    pairs,
    rows,
    translator,
    shade,
    contacts: snapshot.except('topic'),
    chosen: snapshot.filter.topic,
  };
  const notes = selectionNotes(context, picture.contacts.length);
  return {
    title: topicsTitle(context, translator.t('picture.together.title')),
    boundaries: null,
    ...drawnSelection(context, 'topic'),
    chart: null,
    draw: (room) => drawTogether(picture, asked ?? matrixSizes[2], notes, room),
  };
}

function drawTogether(
  picture: PairPicture,
  most: number,
  notes: readonly string[],
  room: Room,
): readonly Drawing[] {
  const raised = picture.rows.filter(({ total }) => total > 0).slice(0, most);
  if (raised.length === 0) return drawNothing(picture, notes, room);
  const { type, measure } = room;
  const { number } = picture.translator;
  const { least, usual } = legendWidths(picture, raised, room);
  const list = pairList(picture, Math.max(least, Math.min(usual, room.width / 3)), room);
  const labels = widest(raised, ({ label }) => measure(label, type.row, 700)) + labelGap(room);
  const gap = matrixGap(room);
  const legendOf = (size: number, width: number): Block =>
    stackBlocks(
      pairLegend(picture, raised.slice(0, size), notes, room).map((part) => part({ width, isFlat: false })),
      type.note * 0.4,
    );
  const plan = planMatrix(
    [raised.length, ...fewer.filter((size) => size < raised.length)],
    {
      titles: raised.map(({ label }) => measure(label, type.note)),
      labels,
      number: widest(raised, ({ total }) => measure(number(total), type.row, 700)),
      list: { width: list.width, height: list.draw(1, gap).height },
      halfList: list.draw(2, gap).height,
      legend: {
        narrow: legendOf(raised.length, list.width).height,
        wide: legendOf(raised.length, room.width).height,
      },
    },
    room,
  );
  const { arrangement, side, size, cell } = plan;
  const listed = list.draw(arrangement === 'under' ? 2 : 1, gap);
  const legend = legendOf(size, arrangement === 'beside' ? list.width : room.width);
  const under = Math.max(cell.height * size, arrangement === 'listBeside' ? listed.height : 0) + gap;
  const places = {
    beside: [
      { x: side, y: 0 },
      { x: side, y: listed.height + gap },
    ],
    listBeside: [
      { x: side, y: 0 },
      { x: 0, y: under },
    ],
    under: [
      { x: 0, y: under },
      { x: 0, y: under + listed.height + gap },
    ],
  } as const;
  const [listAt, legendAt] = places[arrangement];
  return [
    ...drawMatrix({ ...picture, rows: raised.slice(0, size) }, cell, labels, room),
    moved(listAt, listed.elements),
    moved(legendAt, legend.elements),
  ];
}

function widest(rows: readonly TopicRow[], widthOf: (row: TopicRow) => number): number {
  return Math.max(...rows.map(widthOf));
}

/** Not one topic: only the words stay that say so. */
function drawNothing(
  { contacts, translator: { t } }: PairPicture,
  notes: readonly string[],
  room: Room,
): readonly Drawing[] {
  const { type, paint, width, height } = room;
  const reason = t(contacts.length === 0 ? 'empty.none' : 'topics.together.none');
  const others = notes.filter((note) => note !== reason).map((note) => legendWords(note, room));
  const said = stackBlocks(
    others.map((part) => part({ width, isFlat: false })),
    type.note * 0.4,
  );
  return [
    words(
      reason,
      { x: width / 2, y: (height - said.height) / 2 },
      { size: type.heading, anchor: 'middle', fill: paint.colour.ink },
    ),
    moved({ x: 0, y: height - said.height }, said.elements),
  ];
}
