/** Why the installer would stop. */
export interface Refusal {
  /** What it stops at; `variable` is a template that cannot be filled in. */
  readonly kind: 'manifest' | 'variable' | 'config' | 'host-file' | 'unit' | 'tmpfiles' | 'encoding' | 'read';
  /** One sentence. */
  readonly message: string;
}
