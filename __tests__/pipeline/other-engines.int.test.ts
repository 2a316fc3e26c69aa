import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Buildah } from '../../src/engine/buildah.js';
import { Podman } from '../../src/engine/podman.js';
import { built } from '../support/built-image.js';
import { folderOf } from '../support/folder.js';
import { keptLog } from '../support/kept-log.js';
import { missing, ownContainerStorage } from '../support/test-engines.js';

jest.setTimeout(180_000);

let forget: () => void;
beforeAll(() => {
  forget = ownContainerStorage();
});
afterAll(() => {
  forget();
});

const engines = { podman: Podman, buildah: Buildah };

describe.each(Object.keys(engines) as (keyof typeof engines)[])('%s', (name) => {
  const skip = missing(name);
  (skip ? test.skip : test)(
    `keeps the author's file, adds the others, and fires no trigger${skip ?? ''}`,
    async () => {
      const context = folderOf({
        'busybox*': readFileSync('/bin/busybox'),
        'files/service.template': 'mine',
        Dockerfile:
          'FROM scratch AS files\nCOPY files/ /out/\nFROM scratch\nCOPY busybox /bin/busybox\nCOPY --from=files /out/ /exports/\n' +
          'COPY config.json.template /exports/\nONBUILD COPY run.sh /run.sh\nHEALTHCHECK CMD ["/bin/busybox"]\nCMD ["/bin/busybox"]\n',
      });
      const { config, exports, generated } = await built(
        { image: `test/other-${process.pid}:1`, context },
        new engines[name](keptLog()),
      );
      expect(exports['service.template']).toBe('mine');
      expect(exports['config.json.template']).toContain('"/bin/busybox"');
      expect(generated).toEqual(['config.json.template', 'manifest.json']);
      expect(config).toMatchObject({ triggers: ['COPY run.sh /run.sh'], hasHealthcheck: true });
    },
  );
});
