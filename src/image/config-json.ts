import { isObject } from '../core/json.js';
import { UserError } from '../core/errors.js';
import type { ImageConfig } from './image.js';

/**
 * Reads an image's configuration file. Source: OCI image specification, config.md.
 * @param place for messages: `the configuration of "hello.tar"`.
 * @throws UserError if a field has the wrong type.
 */
export function parseImageConfig(json: unknown, id: string, place: string): ImageConfig {
  const top = new Fields(json, place, '');
  const config = top.object('config');
  const rootfs = top.object('rootfs');
  return {
    id,
    architecture: top.text('architecture'),
    variant: top.text('variant'),
    os: top.text('os'),
    labels: config.texts('Labels'),
    env: config.list('Env'),
    entrypoint: config.list('Entrypoint'),
    command: config.list('Cmd'),
    workingDirectory: config.text('WorkingDir'),
    user: config.text('User'),
    exposedPorts: config.keys('ExposedPorts'),
    volumes: config.keys('Volumes'),
    stopSignal: config.text('StopSignal'),
    hasHealthcheck: isHealthcheck(config.object('Healthcheck').list('Test')),
    triggers: config.list('OnBuild'),
    shell: config.list('Shell'),
    layers: rootfs.list('diff_ids'),
  };
}

/** Whether the `Test` of a health check defines one: an empty list inherits, and NONE turns it off. */
function isHealthcheck([kind = 'NONE']: readonly string[]): boolean {
  return kind !== 'NONE';
}

/** A JSON object whose fields may be missing or null, but must otherwise have the requested type. */
class Fields {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    private readonly place: string,
    private readonly path: string,
  ) {
    if (!isObject(value)) this.refuse(path, 'an object');
    this.fields = value;
  }

  text(name: string): string {
    const value = this.fields[name] ?? '';
    return typeof value === 'string' ? value : this.refuse(this.pathOf(name), 'a string');
  }

  list(name: string): readonly string[] {
    const value = this.fields[name] ?? [];
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value
      : this.refuse(this.pathOf(name), 'a list of strings');
  }

  object(name: string): Fields {
    return new Fields(this.fields[name] ?? {}, this.place, this.pathOf(name));
  }

  /** The keys of an object that is used as a set. */
  keys(name: string): readonly string[] {
    const value = this.fields[name] ?? {};
    return isObject(value) ? Object.keys(value).sort() : this.refuse(this.pathOf(name), 'an object');
  }

  texts(name: string): Readonly<Record<string, string>> {
    const value = this.fields[name] ?? {};
    return isObject(value) && Object.values(value).every((item) => typeof item === 'string')
      ? (value as Record<string, string>)
      : this.refuse(this.pathOf(name), 'an object of strings');
  }

  private pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  private refuse(path: string, wanted: string): never {
    const context = path === '' ? 'it' : `"${path}"`;
    throw new UserError(`${this.place} is not an image configuration: ${context} must be ${wanted}.`);
  }
}
