/** With fewer contacts a share is not shaded: 1 of 1 is not 100 %. */
export const fewestShaded = 5;

/** Which of five steps of shade a share has: fifths, the lower bound included. */
export function shadeOf(count: number, all: number): 1 | 2 | 3 | 4 | 5 {
  return Math.min(5, Math.floor((count * 5) / all) + 1) as 1 | 2 | 3 | 4 | 5;
}
