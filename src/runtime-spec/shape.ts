/**
 * Shapes describe JSON objects once: which fields there are, of what type, in what order they are written and when a
 * field is left out. The types, the reader (read.ts) and the writer (write.ts) all follow from them.
 */
export type Shape = Scalar | List | Texts | ObjectShape;

interface Scalar {
  readonly type: 'text' | 'flag' | 'integer';
}

interface List {
  readonly type: 'list';
  readonly item: Shape;
}

/** Texts by name; written sorted by name. */
interface Texts {
  readonly type: 'texts';
}

export interface ObjectShape {
  readonly type: 'object';
  readonly fields: Readonly<Record<string, Field>>;
}

export interface Field<S extends Shape = Shape, P extends Presence = Presence> {
  readonly presence: P;
  readonly shape: S;
}

/** A field is always written, unless it is empty (`""`, `false`, 0, no items), or if it was ever set. */
type Presence = 'always' | 'unless-empty' | 'if-set';

/** A whole number; a bigint if a number would lose digits. */
export type Integer = number | bigint;

/** What a shape describes, to be changed in place. */
export type Value<S extends Shape> = S extends { type: 'text' }
  ? string
  : S extends { type: 'flag' }
    ? boolean
    : S extends { type: 'integer' }
      ? Integer
      : S extends { type: 'list'; item: infer I extends Shape }
        ? Value<I>[]
        : S extends Texts
          ? Map<string, string>
          : S extends { type: 'object'; fields: infer F extends Record<string, Field> }
            ? ObjectValue<F>
            : never;

type ObjectValue<F extends Record<string, Field>> = {
  [K in keyof F as F[K]['presence'] extends 'always' ? K : never]: Value<F[K]['shape']>;
} & {
  [K in keyof F as F[K]['presence'] extends 'always' ? never : K]?: Value<F[K]['shape']> | undefined;
};

export const text = { type: 'text' } as const;
export const flag = { type: 'flag' } as const;
export const integer = { type: 'integer' } as const;
export const texts = { type: 'texts' } as const;
export const list = <S extends Shape>(item: S) => ({ type: 'list', item }) as const;
export const object = <F extends Record<string, Field>>(fields: F) => ({ type: 'object', fields }) as const;

export const always = <S extends Shape>(shape: S): Field<S, 'always'> => ({ presence: 'always', shape });
export const unlessEmpty = <S extends Shape>(shape: S): Field<S, 'unless-empty'> => ({
  presence: 'unless-empty',
  shape,
});
export const ifSet = <S extends Shape>(shape: S): Field<S, 'if-set'> => ({ presence: 'if-set', shape });
