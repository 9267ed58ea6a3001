import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const refused = (argv: readonly string[], env: Record<string, string> = {}): string => {
  try {
    readConfig(argv, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('[CONF-1] listens on all addresses and port 3000, and stores in ./data, unless told otherwise', () => {
    expect(readConfig([], {})).toEqual({
      host: '0.0.0.0',
      port: 3000,
      data: 'data',
      publicUrl: null,
      trustProxy: false,
      secret: null,
      maxParticipants: 300,
      roomsPerHour: 60,
      maxRehearsals: 4,
      rehearsalPace: null,
      demo: null,
      production: false,
      help: false,
    });
  });

  it('[CONF-2] reads the environment, and the command line wins', () => {
    const env = {
      PORT: '4000',
      HOST: '127.0.0.1',
      SAMSYN_PUBLIC_URL: 'https://samsyn.example/',
      SAMSYN_TRUST_PROXY: '1',
    };
    expect(readConfig(['--port', '5000', '--data', '/srv/samsyn'], env)).toMatchObject({
      host: '127.0.0.1',
      port: 5000,
      data: '/srv/samsyn',
      publicUrl: 'https://samsyn.example',
      trustProxy: true,
    });
  });

  it.each([
    [['--port', 'eighty'], {}, 'PORT must be a whole number from 0 to 65535.'],
    [['--port', '70000'], {}, 'PORT must be a whole number from 0 to 65535.'],
    [[], { SAMSYN_PUBLIC_URL: 'samsyn.example' }, 'SAMSYN_PUBLIC_URL must be an address'],
    [[], { SAMSYN_PUBLIC_URL: 'https://samsyn.example/path' }, 'without a path'],
    [[], { SAMSYN_SECRET: 'short' }, 'SAMSYN_SECRET must have at least 32 signs.'],
    [[], { SAMSYN_TRUST_PROXY: 'yes please' }, 'SAMSYN_TRUST_PROXY must be 1 or 0.'],
    [[], { SAMSYN_MAX_PARTICIPANTS: '0' }, 'SAMSYN_MAX_PARTICIPANTS must be a whole number'],
    [['--demo', '--demo-people', '2'], {}, '--demo-people must be a whole number from 3 to 30.'],
    [[], { SAMSYN_REHEARSAL_PACE: 'slow' }, 'SAMSYN_REHEARSAL_PACE must be natural, fast or instant.'],
    [['--max-rehearsals', '101'], {}, 'SAMSYN_MAX_REHEARSALS must be a whole number from 0 to 100.'],
    [['--colour', 'red'], {}, "Unknown option '--colour'"],
    [['stray'], {}, 'Unexpected argument'],
  ])('[CONF-3] explains %j %j in one sentence', (argv, env, sentence) => {
    expect(refused(argv, env as Record<string, string>)).toContain(sentence);
  });

  it.each(['*', 'socket.io:*', 'express,engine', 'engine:socket', 'socket*', 'express:router s*'])(
    '[CONF-4] refuses DEBUG=%s in production, where it would log what people send',
    (DEBUG) => {
      expect(refused([], { NODE_ENV: 'production', DEBUG })).toContain('DEBUG');
      expect(refused([], { DEBUG })).toBe('');
    },
  );

  it('[CONF-6] refuses NODE_DEBUG in production, where it would log keys and addresses', () => {
    expect(refused([], { NODE_ENV: 'production', NODE_DEBUG: 'http' })).toContain('NODE_DEBUG');
    expect(refused([], { NODE_ENV: 'production', NODE_DEBUG: '' })).toBe('');
    expect(refused([], { NODE_DEBUG: 'http' })).toBe('');
  });

  it('[CONF-5] lets harmless DEBUG settings be', () => {
    expect(refused([], { NODE_ENV: 'production', DEBUG: 'express:router' })).toBe('');
  });
});
