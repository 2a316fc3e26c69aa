/** What the installer looks at on the host. */
export interface Host {
  /** Whether something is at this absolute path, links followed. */
  has(path: string): boolean;
  /** Whether that is something other than a folder; `false` if it is left out. */
  isFile?(path: string): boolean;
}
