import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** Whether something listens there. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test('a signal to npm ends the site, with requests half sent, and leaves nothing behind @once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ending-'));
  const npm = spawn('npm', ['start', '--', '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: folder },
  });
  const port = await new Promise<number>((done, fail) => {
    let said = '';
    npm.stdout.on('data', (text: Buffer) => {
      said += text;
      const [, found] = /Ready at http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (found !== undefined) done(Number(found));
    });
    npm.once('exit', (code) => fail(new Error(`the site ended with ${code}`)));
  });
  const half = [
    '',
    'GET / HTTP/1.1\r\nA: ',
    'POST /subscribe HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf',
  ].map((text) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).resume();
    socket.write(text);
    return socket;
  });
  await Promise.all(half.map((socket) => once(socket, 'connect')));
  const ended = once(npm, 'close');
  npm.kill('SIGTERM');
  await ended;
  expect(await listens(port)).toBe(false);
  expect(half.map((socket) => socket.destroyed || socket.readableEnded)).toEqual([true, true, true]);
  rmSync(folder, { recursive: true, force: true });
});
