/** A setting of the [Container] section. */
export type Setting = readonly [key: string, value: string];

/** What Quadlet makes of a part of config.json. */
export interface Translation {
  readonly settings: readonly Setting[];
  /** A sentence on each thing that Quadlet cannot say, and what that means. */
  readonly notes: readonly string[];
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
