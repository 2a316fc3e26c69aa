/** The file name of a bundle beside the tar of its image: `example-agent-1.0.tar.gz` gives `example-agent-1.0.bundle.tar.gz`. */
export function bundleFileName(tarName: string): string {
  const [, stem = tarName, ending = '.tar'] = /^(.*?)(\.tar(?:\.\w+)?|\.tgz)$/.exec(tarName) ?? [];
  return `${stem}.bundle${ending === '.tgz' ? '.tar.gz' : ending}`;
}

/** What the name of a folder with Quadlet files ends in. */
export const quadletEnding = '.quadlet';

/** The folder of Quadlet files beside the tar of their image. */
export function quadletFolderName(tarName: string): string {
  return bundleFileName(tarName).replace(/\.bundle\.tar.*$/, quadletEnding);
}
