import { randomBytes, randomInt, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { wordlist as englishWords } from '@scure/bip39/wordlists/english.js';
import { sameSecret } from '#server/room/keys.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { swedishWords } from './words-sv.ts';

/**
 * The recovery phrase: six words that let a facilitator who has lost the link make a new one. Only a slow hash with a
 * salt of its own is stored, as for a password: who gets the database must try 2^60 phrases at a tenth of a second each.
 */
const WORDS = 6;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const slowly = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

const lists: Readonly<Record<Lang, readonly string[]>> = { sv: swedishWords, en: englishWords };

/** How hard the phrase is to guess, in bits. */
export function phraseBits(language: Lang): number {
  return WORDS * Math.log2(lists[language].length);
}

/** Six words drawn by a cryptographic generator. */
export function newPhrase(language: Lang): string {
  const list = lists[language];
  return Array.from({ length: WORDS }, () => list[randomInt(list.length)]).join(' ');
}

/** A phrase as it is compared: however it was written down, in capitals, with commas, or without dots and rings. */
export function plainPhrase(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The slow hash of a phrase, `scrypt.<salt>.<hash>`. */
export async function slowHash(phrase: string, salt = randomBytes(SALT_BYTES)): Promise<string> {
  const hash = await slowly(plainPhrase(phrase), salt, HASH_BYTES, COST);
  return `scrypt.${salt.toString('base64url')}.${hash.toString('base64url')}`;
}

/** True when the phrase is the one that was hashed. Takes as long when there is none to compare with. */
export async function isPhrase(phrase: string, stored: string | undefined): Promise<boolean> {
  const [, salt = ''] = (stored ?? '').split('.');
  const hash = await slowHash(phrase, Buffer.from(salt, 'base64url'));
  return stored !== undefined && sameSecret(hash, stored);
}
