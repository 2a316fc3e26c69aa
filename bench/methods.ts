/** The methods that run-method.ts runs, and what the tables call them. */
export const methods: Readonly<Record<string, string>> = {
  'today-zip': 'today: `docker save`, then actions/upload-artifact v4, v7',
  'today-raw': 'today: `docker save`, then actions/upload-artifact v7 with `archive: false`',
  'none-stored': 'the default: `compression: none`, `archive: true`',
  'none-zip': '`compression: none`, `archive: true`, `compression-level: 1`',
  'none-raw': '`compression: none`, `archive: false`',
  'gzip-zip': '`compression: gzip`, `archive: true`',
  'gzip-raw': '`compression: gzip`, `archive: false`',
  'zstd-zip': '`compression: zstd`, `archive: true`',
  'zstd-raw': '`compression: zstd`, `archive: false`',
  'zstd-alone': '`compression: zstd`, nothing uploaded',
  'save-alone': '`docker save`, nothing uploaded',
};
