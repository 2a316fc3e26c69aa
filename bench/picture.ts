import { methods } from './methods.js';
import type { UploadResult } from './report.js';

const barHeight = 22;
const gap = 8;
const labelWidth = 470;
const chartWidth = 420;
const width = labelWidth + chartWidth + 90;
const top = 44;

/** Reads well on light and on dark pages. */
const colours = { today: '#8a919c', ours: '#2f81f7', text: '#7d8590' };

/**
 * An SVG with one bar for each method, the shorter the better.
 *
 * @param rows of one engine, one image and one store
 */
export function picture(rows: readonly UploadResult[]): string {
  const longest = Math.max(...rows.map(({ seconds }) => seconds));
  const today = rows.find(({ method }) => method === 'today-zip')?.seconds ?? NaN;
  const bars = rows.map(({ method, seconds }, index) => {
    const y = top + index * (barHeight + gap);
    const length = (seconds / longest) * chartWidth;
    const middle = y + barHeight / 2 + 4;
    const isOurs = /^(none|gzip|zstd)/.test(method);
    const ratio = isOurs && !method.endsWith('-alone') ? ` · ${(today / seconds).toFixed(1)}×` : '';
    return [
      `<text x="${labelWidth - 10}" y="${middle}" text-anchor="end">${label(method)}</text>`,
      `<rect x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="3" fill="${isOurs ? colours.ours : colours.today}"/>`,
      `<text x="${(labelWidth + length + 8).toFixed(1)}" y="${middle}">${seconds.toFixed(1)} s${ratio}</text>`,
    ].join('\n');
  });
  const height = top + rows.length * (barHeight + gap) + 8;
  const { megabytes = 0, engine = '' } = rows[0] ?? {};
  const title = `Seconds from a built image of ${megabytes / 1000} GB to a finished upload, ${engine}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="13" fill="${colours.text}">
<text x="10" y="24" font-size="15" font-weight="600">${title}</text>
${bars.join('\n')}
</svg>
`;
}

function label(method: string): string {
  const text = methods[method] ?? method;
  return text.replaceAll('`', '').replace('actions/upload-artifact', 'upload-artifact');
}
