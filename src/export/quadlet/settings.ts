/** A setting of the [Container] section. */
export type Setting = readonly [key: string, value: string];

/** A thing that Quadlet cannot say, and what that means. */
export interface Note {
  /** One sentence. */
  readonly message: string;
  /** Where it stands in config.json. */
  readonly at?: readonly (string | number)[];
  /** The setting of the unit that it is about. */
  readonly directive?: string;
}

/** What Quadlet makes of a part of config.json. */
export interface Translation {
  readonly settings: readonly Setting[];
  readonly notes: readonly Note[];
}

export function join(...translations: readonly Translation[]): Translation {
  return {
    settings: translations.flatMap(({ settings }) => settings),
    notes: translations.flatMap(({ notes }) => notes),
  };
}

/** A setting if there is a value for it. */
export function given<T>(value: T | undefined, setting: (value: T) => Setting): readonly Setting[] {
  return value === undefined ? [] : [setting(value)];
}
