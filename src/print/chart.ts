// Which drawing shows what.
import type { Chart } from '../core/charts/chart.ts';
import { drawDelays } from './delays.ts';
import { drawHours } from './hours.ts';
import { drawTimeline } from './timeline.ts';
import { drawTimes } from './times.ts';
import { drawWords } from './words.ts';

/** As SVG. */
export function drawChart(chart: Chart): string {
  switch (chart.draws) {
    case 'times':
      return drawTimes(chart);
    case 'hours':
      return drawHours(chart);
    case 'delays':
      return drawDelays(chart);
    case 'words':
      return drawWords(chart);
    case 'timeline':
      return drawTimeline(chart);
  }
}
