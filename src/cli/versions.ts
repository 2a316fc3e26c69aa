import { version } from '../core/version.js';
import { run } from '../exec/exec.js';
import type { EngineName } from '../options/choices.js';

type OtherTool = 'dockerClient' | 'buildx' | 'runc' | 'crun' | 'systemd';
type Question = readonly [program: string, ...args: string[]];

/** The programs whose versions a bug report needs, and their commands. The first version in the output counts. */
const questions: Readonly<Record<EngineName | OtherTool, Question>> = {
  docker: ['docker', 'version', '--format', '{{.Server.Version}}'],
  dockerClient: ['docker', 'version', '--format', '{{.Client.Version}}'],
  buildx: ['docker', 'buildx', 'version'],
  podman: ['podman', '--version'],
  buildah: ['buildah', '--version'],
  runc: ['runc', '--version'],
  crun: ['crun', '--version'],
  systemd: ['systemctl', '--version'],
};

/** The versions of this program and of its tools, by name; null if a tool does not answer. */
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

async function versionOf([program, ...args]: Question): Promise<string | null> {
  // A missing program is a valid answer.
  const answer = await run(program, args).catch(() => undefined);
  return answer?.exitCode === 0 ? (/\d+(?:\.\d+)*/.exec(answer.stdout)?.[0] ?? null) : null;
}
