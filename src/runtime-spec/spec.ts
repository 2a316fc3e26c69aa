/**
 * The part of the OCI runtime configuration that this project writes.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config.md
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
