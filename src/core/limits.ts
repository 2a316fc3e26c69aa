/**
 * Limits on the size of input. Whoever opens a pull request chooses the context, the image and the tar, so everything
 * that is read is bounded: nothing takes more than about 10 seconds or 500 MB of memory.
 */

/** The maximum of one quantity, and the error for input over it. */
export interface Limit {
  readonly max: number;
  readonly unit: 'bytes' | 'entries' | 'levels' | 'characters' | 'stages' | 'steps' | 'lines';
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
    of: 'a template with its values filled in, or all values of a Dockerfile with their variables filled in',
    reason: 'A value may be long and used often.',
    message: (subject) =>
      `${subject} has more than 4 million characters once it is filled in; shorten its values, or use them less often.`,
  },
  dockerfileEntries: {
    max: 10_000,
    unit: 'entries',
    of: 'instructions of a Dockerfile, with each label, variable and path that they name',
    reason: 'The largest published ones have a few hundred.',
    message: (subject) =>
      `${subject} has more than 10,000 instructions, labels, variables and paths; what follows is not read. Remove some.`,
  },
  dockerfileStages: {
    max: 250,
    unit: 'stages',
    of: 'the stages of a Dockerfile',
    reason: 'The largest published ones have about 50.',
    message: (subject) => `${subject} has more than 250 stages; what follows is not read. Remove some.`,
  },
  copiedFiles: {
    max: 100_000,
    unit: 'entries',
    of: 'files that COPY and ADD put below /exports, counted once for each instruction',
    reason: 'They are the host files of one service.',
    message: (subject) =>
      `${subject} copies more than 100,000 files to /exports; copy only the files of this image.`,
  },
  patternSteps: {
    max: 50_000_000,
    unit: 'steps',
    of: 'comparing the names of files with the patterns of a Dockerfile or .dockerignore, character by character',
    reason: 'A hundred patterns take about ten million steps for ten thousand files.',
    message: (subject) =>
      `${subject} has too many wildcards for this many files; use fewer patterns, or name folders instead.`,
  },
  unitLines: {
    max: 5000,
    unit: 'lines',
    of: 'the lines of a unit or of tmpfiles.template that are not comments, with their values filled in',
    reason: 'The longest units of a distribution have about 100.',
    message: (subject) => `${subject} has more than 5,000 lines; what follows is not read. Remove some.`,
  },
  manifestEntries: {
    max: 10_000,
    unit: 'entries',
    of: 'defaultValues, renameFiles and installedFilesTemplate, each',
    reason: 'Each entry of installedFilesTemplate is a file to read.',
    message: (subject) => `${subject} has more than 10,000 entries; remove some.`,
  },
  installedCharacters: {
    max: 2 * MiB,
    unit: 'characters',
    of: 'all files of installedFilesTemplate with their values filled in',
    reason: 'Configuration files have a few kilobytes each.',
    message: (subject) =>
      `${subject} names templates of more than 2 million characters in installedFilesTemplate; name fewer or shorter ones.`,
  },
  hostFiles: {
    max: 50_000,
    unit: 'entries',
    of: 'files and folders below /exports/hostfs',
    reason: 'They are the host files of one service.',
    message: (subject) => `${subject} holds more than 50,000 files and folders; install fewer on the host.`,
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
    max: 500_000,
    unit: 'entries',
    of: 'files and folders below a folder that is listed',
    reason: 'The largest monorepos have a few hundred thousand.',
    message: (subject) =>
      `${subject} holds more than 500,000 files and folders; use a smaller folder as the context.`,
  },
  folderLookups: {
    max: 100_000,
    unit: 'steps',
    of: 'steps from folder to folder on the paths of a context that a Dockerfile or an option names, links followed',
    reason: 'Ten thousand paths, ten folders deep, take no more.',
    message: (subject) =>
      `${subject} has links that lead through too many folders, or too many paths are named; make them fewer.`,
  },
  imageEntries: {
    max: 500_000,
    unit: 'entries',
    of: 'files and folders in the tar of an image, over all its layers',
    reason: 'A whole distribution with a desktop has about 300,000.',
    message: (subject) => `${subject} holds more files than an image can have: more than 500,000.`,
  },
  pathBytes: {
    max: 4096,
    unit: 'characters',
    of: 'a path in an image, links followed',
    reason: 'Linux does not open longer ones.',
    message: (subject) => `${subject} holds a path of more than 4,096 characters, which Linux cannot open.`,
  },
  imageSteps: {
    max: 20_000_000,
    unit: 'steps',
    of: 'steps from folder to folder on the paths of an image, links followed',
    reason: 'An image of 500,000 files, ten folders deep, takes five million.',
    message: (subject) => `${subject} has links that lead through too many folders; make them shorter.`,
  },
  imageNameCharacters: {
    max: 1024,
    unit: 'characters',
    of: 'the name of an image in its tar',
    reason: 'Registries allow 255 characters, and 128 for the tag.',
    message: (subject) =>
      `${subject} gives its image a name of more than 1,024 characters; save it under a shorter name.`,
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
    of: 'what a compressed tar unpacks to, unless that is less than 10 times its own size',
    reason: 'Real layers shrink to a half or a third; only padding shrinks to a tenth.',
    message: (subject) =>
      `${subject} unpacks to more than 1 GiB and more than 10 times its size; save the image as a plain tar.`,
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** Input is over a limit; whoever knows what it is called makes it an error for the user. */
export class OverLimit extends Error {
  constructor(readonly limit: Limit) {
    super(limit.message('It'));
  }
}
