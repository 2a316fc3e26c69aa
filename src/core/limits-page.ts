import { limits, type Limit } from './limits.js';

/** docs/limits.md: the limits as tables. */
export function limitsPage(): string {
  const rows: readonly Limit[] = Object.values(limits);
  return `# Limits

Whoever opens a pull request chooses the context, the image and the tar. So everything that is read has a limit, and
input over it is an error that says so.

| What | At most | Why that is enough |
| --- | --- | --- |
${rows.map(({ of, reason, ...limit }) => `| ${of} | ${amount(limit)} | ${reason} |\n`).join('')}
The errors read:

${rows.map(({ message }) => `- ${message('…')}\n`).join('')}`;
}

function amount({ max, unit }: Pick<Limit, 'max' | 'unit'>): string {
  if (unit !== 'bytes') return `${max.toLocaleString('en-US')} ${unit}`;
  const [size, prefix] = max >= 1024 ** 3 ? [max / 1024 ** 3, 'GiB'] : [max / 1024 ** 2, 'MiB'];
  return `${size} ${prefix}`;
}
