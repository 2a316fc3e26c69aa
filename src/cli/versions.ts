import { version } from '../core/version.js';
import { run } from '../exec/exec.js';

/** What a report of a problem needs to know, and the command that answers. The first version in the answer counts. */
const questions: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  docker: ['docker', 'version', '--format', '{{.Server.Version}}'],
  dockerClient: ['docker', 'version', '--format', '{{.Client.Version}}'],
  buildx: ['docker', 'buildx', 'version'],
  podman: ['podman', '--version'],
  buildah: ['buildah', '--version'],
  runc: ['runc', '--version'],
  crun: ['crun', '--version'],
  systemd: ['systemctl', '--version'],
};

/** The versions of the program and of what it works with, by name; null for what does not answer. */
export async function versions(): Promise<Readonly<Record<string, string | null>>> {
  const tools = await Promise.all(
    Object.entries(questions).map(async ([name, question]) => [name, await versionOf(question)] as const),
  );
  return {
    systemImage: version,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    ...Object.fromEntries(tools),
  };
}

async function versionOf([program, ...args]: readonly [string, ...string[]]): Promise<string | null> {
  // A program that is missing is an answer here.
  const answer = await run(program, args).catch(() => undefined);
  return answer?.exitCode === 0 ? (/\d+(?:\.\d+)*/.exec(answer.stdout)?.[0] ?? null) : null;
}
