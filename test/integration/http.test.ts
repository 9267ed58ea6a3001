import { mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer, temporaryFolder } from '#test/support/test-server.ts';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Samsyn</title>');
  await writeFile(join(folder, 'assets', 'app-1a2b3c.js'), 'export {};');
  await writeFile(join(folder, 'assets', 'app-1a2b3c.js.br'), 'packed ahead');
  server = await startTestServer({ trustProxy: true, publicUrl: 'https://samsyn.example' }, { clientFolder: folder });
});
afterAll(async () => {
  await server.end();
  await rm(folder, { recursive: true, force: true });
});

/** A request as a browser or proxy would make it; fetch does not let a program set these headers. */
function ask(path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, fail) => {
    const asked = request(`${server.url}${path}`, { method, headers, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the HTTP side', () => {
  it('[HTTP-1] sends one page for all addresses of the client, and never caches it', async () => {
    for (const path of ['/', '/j', '/r/abc', '/desk/abc', '/a/abc']) {
      const response = await fetch(`${server.url}${path}`);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await response.text()).toContain('<title>Samsyn</title>');
    }
    expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/gone`)).status).toBe(404);
  });

  it('[HTTP-2] sends hashed files packed ahead, to be kept for a year', async () => {
    const { headers, status } = await ask('/assets/app-1a2b3c.js', { 'Accept-Encoding': 'br' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('[HTTP-3] allows nothing inline, nothing foreign, and asks for TLS only over TLS', async () => {
    const plain = await ask('/', {});
    const policy = String(plain.headers['content-security-policy']);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('*');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port}`);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(plain.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(plain.headers).not.toHaveProperty('strict-transport-security');
    expect(plain.headers).not.toHaveProperty('x-powered-by');
    const tls = await ask('/', { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'samsyn.example' });
    expect(tls.headers).toHaveProperty('strict-transport-security');
    expect(String(tls.headers['content-security-policy'])).toContain('wss://samsyn.example');
    expect(Object.keys(tls.headers)).not.toContain('set-cookie');
  });

  it('[HTTP-4] puts no host into the policy that is not one', async () => {
    const { headers } = await ask('/', { 'X-Forwarded-Host': "evil.example; script-src 'unsafe-inline'" });
    expect(String(headers['content-security-policy'])).not.toContain('evil');
  });

  it('[HTTP-5] refuses pages of other sites, over HTTP and at the socket', async () => {
    const foreign = { Origin: 'https://evil.example', 'Content-Type': 'application/json' };
    expect((await ask('/api/workshops', foreign, 'POST')).status).toBe(403);
    expect((await ask('/api/rooms/x', foreign, 'DELETE')).status).toBe(403);
    const polling = '/socket.io/?EIO=4&transport=polling';
    expect((await ask(polling, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask(polling, { Origin: 'null' })).status).toBe(403);
    expect((await ask(polling, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await ask(polling, { Origin: server.url })).status).toBe(200);
    expect((await ask(polling, { Origin: 'https://samsyn.example' })).status).toBe(200);
    expect((await ask(polling, {})).status).toBe(200);
  });

  it('[HTTP-6] tells a page about its server', async () => {
    const { body } = await api(server.url).about();
    expect(body).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      https: false,
      addresses: [],
      publicUrl: 'https://samsyn.example',
      codeLength: 6,
    });
  });

  it('[HTTP-7] opens the agreement with its read key or the facilitator key, and no other', async () => {
    const room = await TestWorkshop.open(server.url, { always: ['Lagen gäller.'] });
    const { opened } = room;
    const agreement = await api(server.url).agreement(opened.room, opened.facilitatorKey);
    expect(agreement).toMatchObject({ status: 200, body: { final: false, always: ['Lagen gäller.'] } });
    expect(agreement.headers.get('cache-control')).toBe('no-store');
    expect(agreement.headers.get('etag')).toBeNull();
    for (const key of [opened.screenKey, 'x'.repeat(22), '']) {
      expect((await api(server.url).agreement(opened.room, key)).status).toBe(403);
    }
    expect((await api(server.url).agreement('nowhere', opened.facilitatorKey)).status).toBe(404);
    const markdown = await api(server.url).agreementMarkdown(opened.room, opened.facilitatorKey);
    expect(markdown.headers.get('content-disposition')).toContain('attachment');
  });

  it('[HTTP-8] deletes a room at once for everybody, and only for its facilitator', async () => {
    const room = await TestWorkshop.open(server.url);
    const { opened } = room;
    const [desk, screen, phone] = await Promise.all([room.desk(), room.screen(), room.phone()]);
    expect((await api(server.url).remove(opened.room, opened.screenKey)).status).toBe(403);
    expect((await api(server.url).remove(opened.room, opened.facilitatorKey)).status).toBe(200);
    for (const client of [desk, screen, phone]) {
      await client.waitFor('goodbye', () => client.bye !== null);
      expect(client.bye).toEqual({ code: 'room.gone' });
    }
    expect((await api(server.url).join({ code: opened.code })).status).toBe(404);
    expect((await api(server.url).agreement(opened.room, opened.facilitatorKey)).status).toBe(404);
    expect((await api(server.url).remove(opened.room, opened.facilitatorKey)).status).toBe(404);
    room.close();
  });
});
