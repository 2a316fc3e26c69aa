import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quadletFiles } from '../../src/export/quadlet/files.js';
import { planQuadlet } from '../../src/export/quadlet/plan.js';
import { RealHost } from '../support/real-host.js';
import { serviceImage } from '../support/service-image.js';

const host = new RealHost();

beforeAll(() => {
  host.boot();
});

afterAll(() => {
  host.remove();
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '\\',
      '$',
      '%',
      '&',
      ';',
      '#',
      '=',
      ' ',
      '\t',
      '\n',
      '*',
      ':',
      ',',
      '[',
      'é',
      '😀',
    ),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});
const path = text.map((part) => `/${part.replaceAll(/[\0\n]/g, '')}`);
const flag = fc.boolean();

/** Parts of a configuration, sensible and not: whatever runc would make of it, the generator must read the unit. */
const config = fc.record(
  {
    hostname: text,
    annotations: fc.dictionary(text, text, { maxKeys: 2 }),
    hooks: fc.constant({ poststop: [{ path: '/bin/true' }] }),
    process: fc.record(
      {
        args: fc.array(text, { minLength: 1, maxLength: 3 }),
        env: fc.array(text, { maxLength: 3 }),
        cwd: path,
        terminal: flag,
        noNewPrivileges: flag,
        user: fc.record({ uid: fc.nat(), gid: fc.nat(), umask: fc.nat(0o777) }),
        apparmorProfile: text,
        selinuxLabel: text,
        oomScoreAdj: fc.integer({ min: -1000, max: 1000 }),
        capabilities: fc.record({
          bounding: fc.subarray(['CAP_KILL', 'CAP_CHOWN']),
          ambient: fc.subarray(['CAP_KILL']),
        }),
      },
      { requiredKeys: ['args'] },
    ),
    mounts: fc.array(
      fc.record({
        destination: path,
        source: fc.oneof(path, text),
        type: fc.constantFrom('bind', 'tmpfs', 'proc', 'cgroup'),
        options: fc.array(fc.oneof(fc.constantFrom('ro', 'rbind', 'nosuid', 'mode=1777'), text), {
          maxLength: 3,
        }),
      }),
      { maxLength: 3 },
    ),
    linux: fc.record(
      {
        namespaces: fc
          .subarray(['pid', 'network', 'ipc', 'uts', 'mount', 'cgroup', 'time', 'user'])
          .map((types) => types.map((type) => ({ type }))),
        sysctl: fc.dictionary(text, text, { maxKeys: 2 }),
        maskedPaths: fc.array(path, { maxLength: 2 }),
        readonlyPaths: fc.array(path, { maxLength: 2 }),
        devices: fc.array(fc.record({ path }), { maxLength: 2 }),
        seccomp: fc.constant({ defaultAction: 'SCMP_ACT_ALLOW' }),
        resources: fc.record(
          { memory: fc.record({ limit: fc.nat() }), unified: fc.dictionary(text, text, { maxKeys: 1 }) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['process'] },
);

it('the generator of Podman takes every unit, whatever the configuration says', async () => {
  const folder = host.at('/etc/containers/systemd');
  mkdirSync(folder, { recursive: true });
  const services: string[] = [];
  for (const [index, own] of fc.sample(config, 200).entries()) {
    const name = `s${index}`;
    const image = serviceImage({
      args: [],
      name: `example/${name}:1`,
      // A "$" of a template is written twice.
      tree: {
        '/exports/tmpfiles.template': '# none\n',
        '/exports/config.json.template': JSON.stringify({
          ...own,
          root: { path: 'rootfs', readonly: true },
        }).replaceAll('$', '$$$$'),
      },
    });
    const { files } = await quadletFiles(image, await planQuadlet(image));
    for (const { path: place, content } of files.filter(({ path: each }) =>
      each.startsWith('/etc/containers/'),
    ))
      writeFileSync(host.at(place), content);
    services.push(`${name}.service`);
  }
  const { status, output } = host.sh('/usr/libexec/podman/quadlet --dryrun 2>&1');
  expect([status, output.match(/^quadlet-generator.*(?:error|unsupported|converting).*$/gim)]).toEqual([
    0,
    null,
  ]);
  for (const service of services) expect(output).toContain(`---${service}---`);
});
