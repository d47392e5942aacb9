/**
 * The scales that Recharts finds by their names, in place of all that there are (see `vite.config.ts`): bars need
 * these, and scales of time and colour would come with formats and calendars that nothing here asks for.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
