// @ts-check

/** What is measured, see way.ts, and what the tables call it. */
export const ways = {
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
