/**
 * `npm run map:coarsen`: makes the small base map of the first paint, `land-coarse.json`, from the full one.
 *
 * The outline is thinned by Visvalingam's measure (the corner that spans the smallest triangle goes first), small
 * islands and lagoons are left out, lakes are dropped, and what is left is put on a coarser grid. Areas are measured
 * on the plain grid of longitude and latitude: between the true size, which would leave the north too rough on a
 * Mercator map, and the Mercator size, which would spend most of the file on the Arctic. The same input always gives
 * the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';

/** A corner stays if the triangle it spans with its neighbours is at least so large, in square degrees. */
const leastCornerArea = 0.02;
/** A ring (an island, or water within land) stays if it encloses at least so much, in square degrees. */
const leastRingArea = 0.05;
/** Steps of the grid over the whole width and height: 7,500 over 360 degrees are 0.048 degrees each. */
const gridSteps = 7_500;

const folder = 'public/data/map';
const { type, transform, arcs, objects } = JSON.parse(readFileSync(`${folder}/land.json`, 'utf8'));
const land = { type, transform, arcs, objects: { land: objects.land } };

const thinned = simplify(presimplify(land), leastCornerArea);
const coarse = quantize(filter(thinned, filterWeight(thinned, leastRingArea)), gridSteps);
const ordered = {
  type: coarse.type,
  transform: coarse.transform,
  objects: coarse.objects,
  arcs: coarse.arcs,
};

writeFileSync(`${folder}/land-coarse.json`, `${JSON.stringify(ordered)}\n`);
