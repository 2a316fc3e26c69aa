/**
 * Limits on the size of input. Whoever opens a pull request chooses the context, the image and the tar, so everything
 * that is read is bounded: nothing takes more than about 10 seconds or 500 MB of memory.
 */

/** The maximum of one quantity, and the error for input over it. */
export interface Limit {
  readonly max: number;
  readonly unit: 'bytes' | 'entries' | 'levels' | 'characters';
  /** What the limit is for, in the words of the documentation. */
  readonly of: string;
  /** Why this much is enough. */
  readonly reason: string;
  /** The sentence for input over the limit. @param subject what is too large: `service.template`. */
  readonly message: (subject: string) => string;
}

const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

export const limits = {
  templateBytes: {
    max: 1 * MiB,
    unit: 'bytes',
    of: 'a template, manifest.json, Dockerfile, .dockerignore or system-image.yml',
    reason: 'The largest published ones have about 40 kB.',
    message: (subject) =>
      `${subject} has more than 1 MiB; shorten it, or copy the data into the image as files.`,
  },
  expandedCharacters: {
    max: 4 * MiB,
    unit: 'characters',
    of: 'a template with its values filled in',
    reason: 'A value may be long and used often.',
    message: (subject) =>
      `${subject} has more than 4 million characters once it is filled in; shorten its values, or use them less often.`,
  },
  manifestEntries: {
    max: 10_000,
    unit: 'entries',
    of: 'defaultValues, renameFiles and installedFilesTemplate, each',
    reason: 'Each entry of installedFilesTemplate is a file to read.',
    message: (subject) => `${subject} has more than 10,000 entries; remove some.`,
  },
  jsonLevels: {
    max: 500,
    unit: 'levels',
    of: 'nesting of objects and lists in JSON',
    reason: "The installer's JSON parser fails at about a thousand levels.",
    message: (subject) => `${subject} is nested deeper than 500 levels; flatten it.`,
  },
  fileBytes: {
    max: 16 * MiB,
    unit: 'bytes',
    of: 'any other file that is read whole',
    reason: 'Scripts and configuration are far smaller; programs are not read whole.',
    message: (subject) => `${subject} has more than 16 MiB, too much for a file that is read whole.`,
  },
  folderEntries: {
    max: 1_000_000,
    unit: 'entries',
    of: 'files and folders below a folder that is listed',
    reason: 'The largest monorepos have a few hundred thousand.',
    message: (subject) =>
      `${subject} holds more than a million files and folders; use a smaller folder as the context.`,
  },
  imageEntries: {
    max: 500_000,
    unit: 'entries',
    of: 'files and folders in the tar of an image, over all its layers',
    reason: 'A whole distribution with a desktop has about 300,000.',
    message: (subject) => `${subject} holds more files than an image can have: more than 500,000.`,
  },
  imageLayers: {
    max: 500,
    unit: 'entries',
    of: 'layers of an image',
    reason: 'Engines stop at about 127.',
    message: (subject) => `${subject} lists more than 500 layers; an image has 127 at most.`,
  },
  imageJsonBytes: {
    max: 4 * MiB,
    unit: 'bytes',
    of: 'a JSON file in the tar of an image: index, manifest or configuration',
    reason: 'Registries refuse manifests over 4 MiB.',
    message: (subject) => `${subject} has more than 4 MiB, too much for the JSON of an image.`,
  },
  unpackedBytes: {
    max: 1 * GiB,
    unit: 'bytes',
    of: 'what a compressed tar unpacks to, unless that is less than 100 times its own size',
    reason: 'Real layers shrink to a half or a third; only padding shrinks to a hundredth.',
    message: (subject) =>
      `${subject} unpacks to more than 1 GiB and more than 100 times its size; save the image as a plain tar.`,
  },
} as const satisfies Readonly<Record<string, Limit>>;
