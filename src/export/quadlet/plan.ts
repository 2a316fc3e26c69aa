import { createHash } from 'node:crypto';
import { allCapabilities } from '../../core/capabilities.js';
import type { Image } from '../../image/image.js';
import { onPlainHost } from '../../installer/host-paths.js';
import { planInstallation, type Plan } from '../../installer/plan.js';
import type { Values } from '../../installer/template.js';
import { bundleName } from '../bundle/name.js';
import { checkedUnitName } from '../unit-name.js';

/** What a Quadlet unit is made from: the plan of an installation on any host with Podman. */
export async function planQuadlet(
  image: Image,
  { name, set }: { readonly name?: string | undefined; readonly set?: Values | undefined } = {},
): Promise<Plan> {
  const service = checkedUnitName(name ?? bundleName(image.name ?? image.config.id));
  const planOn = (has: (path: string) => boolean): Promise<Plan> =>
    planInstallation(image, {
      name: service,
      ...(set !== undefined && { set }),
      host: {
        has,
        capabilities: allCapabilities,
        uuid: uuidOf(`${image.config.id} ${service}`),
        runtime: '/usr/bin/crun',
        atomic: '/usr/bin/atomic',
        systemdCgroup: true,
      },
    });
  // A host file is exported although a host may have it; a bind source that every host has needs no tmpfiles line.
  const plan = await planOn(() => false);
  const { tmpfiles } = await planOn(onPlainHost);
  return tmpfiles === undefined ? withoutTmpfiles(plan) : { ...plan, tmpfiles };
}

function withoutTmpfiles(plan: Plan): Plan {
  const { tmpfiles, ...rest } = plan;
  return tmpfiles === undefined ? plan : rest;
}

/** A UUID that depends on a text alone, so that the same image gives the same unit. Source: RFC 9562, version 8. */
function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(12, 15)}`,
    `a${digits.slice(15, 18)}`,
    digits.slice(18, 30),
  ].join('-');
}
