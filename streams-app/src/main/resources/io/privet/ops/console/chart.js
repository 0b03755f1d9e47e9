// Charts by uPlot, in the colours of the page.
import uPlot from './lib/uplot/uPlot.esm.js';
import { element } from './dom.js';

const HEIGHT = 220;

// Ticks of the time axis: [least step in seconds, format, what is added when year, day, minute change ...].
const SECONDS = [
  [86400, '{DD} {MMM}', null, null, null, null, null, null, 1],
  [60, '{HH}:{mm}', '\n{DD} {MMM}', null, '\n{DD} {MMM}', null, null, null, 1],
  [1, '{HH}:{mm}:{ss}', '\n{DD} {MMM}', null, '\n{DD} {MMM}', null, null, null, 1],
  [0.001, ':{ss}.{fff}', '\n{DD} {MMM} {HH}:{mm}', null, '\n{DD} {MMM} {HH}:{mm}', null, '\n{HH}:{mm}', null, 1],
];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * A chart that fills the width of its place.
 *
 * label: what it shows, for those who cannot see it; the same figures must stand in a table nearby
 * data: one list of x, then one for each series
 * series: [{ label, colour: '--name', ...of uPlot }]
 */
export function chart({ label, data, series, axes, scales }) {
  const draw = (node) => {
    if (!node || node.drawn === data) {
      return;
    }
    node.replaceChildren();
    node.drawn = data;
    const lines = { stroke: colour('--faint'), grid: { stroke: colour('--line'), width: 1 }, ticks: { stroke: colour('--line'), width: 1 } };
    const plot = new uPlot(
      {
        width: node.clientWidth,
        height: HEIGHT,
        scales,
        legend: { live: false },
        cursor: { drag: { x: false, y: false } },
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
        axes: axes.map((axis, index) => ({ ...lines, ...(index === 0 ? { values: SECONDS, space: 90 } : {}), ...axis })),
        series: [{}, ...series.map((each) => ({ ...each, stroke: colour(each.colour), points: { ...each.points, fill: colour(each.colour), stroke: colour(each.colour) } }))],
      },
      data,
      node,
    );
    new ResizeObserver(() => plot.setSize({ width: node.clientWidth, height: HEIGHT })).observe(node);
  };
  return element('div', { class: 'chart', role: 'img', 'aria-label': label, ref: draw });
}
