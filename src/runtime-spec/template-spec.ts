import { isObject } from '../core/json.js';
import { WrongValue, type Draft } from './option.js';
import { defaultSpec } from './default-spec.js';
import { withVariable } from './environment.js';
import { parse, read } from './read.js';
import { volumeMount } from './volumes.js';
import { withoutFirst } from './without-first.js';
import { spec as specShape, type Spec } from './spec.js';

type Image = Draft['image'];

/** The default configuration with what the image says of its service; its PATH wins, TERM stays. */
export function imageSpec(image: Image): Spec {
  const spec = defaultSpec();
  spec.process.env = (image.env ?? []).reduce(withVariable, spec.process.env ?? []);
  spec.process.args = [...(image.args ?? spec.process.args)];
  spec.process.cwd = image.cwd ?? spec.process.cwd;
  if (image.user) spec.process.user = userOf(image.user);
  if (image.exposesPorts) {
    spec.linux.namespaces = withoutFirst(spec.linux.namespaces, ({ type }) => type === 'network');
  }
  spec.mounts = [...(spec.mounts ?? []), ...(image.volumes ?? []).map(volumeMount)];
  return spec;
}

/** The user's own configuration; what it does not say of the process, the image does. @throws WrongValue */
export function templateSpec(json: string, image: Image): Spec {
  const own = parse(json);
  if (!isObject(own)) throw new WrongValue('a JSON file with a runtime configuration');
  const process = isObject(own.process) ? own.process : {};
  const ownEnv = Array.isArray(process.env)
    ? process.env.filter((entry): entry is string => typeof entry === 'string')
    : [];
  const { args, cwd, user } = imageSpec(image).process;
  const env = ownEnv.reduce(withVariable, [...(image.env ?? [])]);
  const spec = read(JSON.stringify({ ...own, process: { args, cwd, user, ...process, env } }), specShape);
  const { ociVersion, root } = defaultSpec();
  return {
    ...spec,
    ociVersion: spec.ociVersion === '' ? ociVersion : spec.ociVersion,
    process: { ...spec.process, terminal: false },
    root,
  };
}

function userOf({ uid, gid, additionalGids }: NonNullable<Image['user']>): Spec['process']['user'] {
  return { uid, gid, ...(additionalGids && { additionalGids: [...additionalGids] }) };
}
