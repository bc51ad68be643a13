import { execFile } from 'node:child_process';
import { cp, mkdir, readlink, realpath, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Users of the images that ours begin from, by name. */
export const USERS: { readonly [name: string]: number } = { root: 0, 'www-data': 33, node: 1000 };

/** Runs a program of this machine. @returns what it wrote */
export async function run(file: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(file, args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

const home = (user: string): string => (user === 'root' ? '/root' : `/home/${user}`);

/** Lines of a file such as `/etc/passwd`, one for each user. */
const lines = (line: (name: string, id: number) => string): string =>
  Object.entries(USERS)
    .map(([name, id]) => `${line(name, id)}\n`)
    .join('');

/**
 * Makes what all root filesystems beside it share: Node and npm, which are the ones that run this, and the users.
 * @param folder where the root filesystems will lie
 */
export async function newBase(folder: string): Promise<void> {
  const base = path.join(folder, 'base');
  await mkdir(path.join(base, 'local/bin'), { recursive: true });
  await cp(process.execPath, path.join(base, 'local/bin/node'));
  const executable = (await run('sh', '-c', 'command -v npm')).trim();
  const npm = path.join(path.dirname(await realpath(executable)), '..');
  await cp(npm, path.join(base, 'local/lib/node_modules/npm'), { recursive: true });
  await symlink('../lib/node_modules/npm/bin/npm-cli.js', path.join(base, 'local/bin/npm'));
  const passwd = lines((name, id) => `${name}:x:${id}:${id}::${home(name)}:/bin/sh`);
  await writeFile(path.join(base, 'passwd'), passwd);
  const group = lines((name, id) => `${name}:x:${id}:`);
  await writeFile(path.join(base, 'group'), group);
}

/** Makes a folder that stands for the root filesystem of a container. System folders are those of this machine. */
export async function newRootfs(folder: string): Promise<void> {
  for (const name of ['usr', 'etc', 'proc', 'dev', 'tmp', 'root', 'home/node'])
    await mkdir(path.join(folder, name), { recursive: true });
  for (const name of ['bin', 'sbin', 'lib', 'lib64'])
    await symlink(await readlink(`/${name}`), path.join(folder, name));
}

/** How a process is run in a container. */
export interface ProcessOptions {
  readonly variables: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly user: string;
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What a package manager needs of this machine's settings to reach its registry. */
const NETWORK = Object.entries(process.env).filter(([name]) =>
  /^(https?_proxy|no_proxy|node_extra_ca_certs|npm_config_registry)$/i.test(name),
);

/** The command with the variables and the folder of its process, and nothing of the environment of this one. */
export function withOptions({ variables, folder, user }: ProcessOptions, command: readonly string[]): string[] {
  const all = [...NETWORK, ['PATH', PATH], ['HOME', home(user)], ...variables];
  return ['env', '--ignore-environment', `--chdir=${folder}`, ...all.map((pair) => pair.join('=')), ...command];
}

/**
 * Runs in a mount namespace of its own, so that everything mounted here ends with it. Takes the root filesystem, `ro` or
 * `rw`, the folders in it that may be written to all the same (one argument, with spaces), user and group, and the command.
 */
const ENTER = `
root=$1 base=$(dirname "$1")/base access=$2 writable=$3 user=$4
shift 4
mount --bind "$root" "$root"
for folder in $writable; do mount --bind "$root$folder" "$root$folder"; done
for folder in usr etc; do
  mount --bind "/$folder" "$root/$folder"
  mount -o remount,bind,ro "$root/$folder"
done
mount --bind "$base/local" "$root/usr/local"
mount --bind "$base/passwd" "$root/etc/passwd"
mount --bind "$base/group" "$root/etc/group"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
if [ "$access" = ro ]; then mount -o remount,bind,ro "$root"; fi
exec chroot --userspec="$user:$user" --groups= "$root" "$@"
`;

/** The command as process 1 of a container with this root filesystem. To be run as root, because it mounts. */
export function inContainer(
  rootfs: string,
  options: ProcessOptions,
  command: readonly string[],
  writable: readonly string[] | 'all',
): readonly [string, ...string[]] {
  const access = writable === 'all' ? ['rw', ''] : ['ro', writable.join(' ')];
  return [
    'unshare',
    ...['--mount', '--pid', '--fork', '--kill-child'],
    ...['sh', '-euc', ENTER, 'enter', rootfs, ...access, String(USERS[options.user])],
    ...withOptions(options, command),
  ];
}
