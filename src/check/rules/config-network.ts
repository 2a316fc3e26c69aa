import { configOf } from '../config/configuration.js';
import { items, part } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configNetwork: Rule = {
  id: 'config-network',
  level: 'warning',
  where: 'image',
  summary: 'the image exposes a port, but the service has a network namespace of its own',
  why: 'Nothing connects a new network namespace to the host: the service listens, and no one can reach it. No runtime reads EXPOSE.',
  *find(context) {
    const config = configOf(context);
    const { image } = context;
    if (config === undefined || image === undefined || context.settings.noContainerService) return;
    const ports = image.config.exposedPorts;
    const index = items(config.value, ['linux', 'namespaces']).findIndex(
      (item) => part(item, ['type']) === 'network' && !part(item, ['path']),
    );
    // A hook can set up the network.
    const hooks = ['prestart', 'createRuntime'].flatMap((stage) => items(config.value, ['hooks', stage]));
    if (ports.length === 0 || index < 0 || hooks.length > 0) return;
    yield {
      message: `The image exposes ${ports.join(', ')}, but the service has a network of its own, which nothing reaches.`,
      help: 'Remove the network namespace from linux.namespaces to use the network of the host.',
      at: config.at(['linux', 'namespaces', index]),
    };
  },
};
