import type { ExportKind } from '../options/choices.js';

/** An export of an image for current hosts. */
export interface Exported {
  readonly kind: ExportKind;
  /** Absolute path: of the bundle, or of the folder with Quadlet's files. */
  readonly path: string;
  /** The service on the host. */
  readonly name: string;
  /** The command that installs it, in the folder with the file that was downloaded. */
  readonly command: string;
}

/** The command that installs a bundle. @param file its name */
export function bundleCommand(file: string, name: string): string {
  return `tar xf ${file} && cd ${name} && sudo ./install`;
}

/** The command that installs Quadlet's files. @param file the name of their tar; `tar` that of the image */
export function quadletCommand(file: string, tar: string, name: string): string {
  return `sudo podman load --input ${tar} && sudo tar xf ${file} -C / --keep-old-files && sudo systemd-tmpfiles --create && sudo systemctl daemon-reload && sudo systemctl start ${name}`;
}
