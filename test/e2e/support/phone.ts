import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { common } from '#client/i18n/common.ts';
import type { Lang } from '#client/i18n/language.ts';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { lobbyStrings } from '#client/phone/lobby-strings.ts';
import { checkinPhoneStrings } from '#client/steps/checkin/phone-strings.ts';
import { closePhoneStrings } from '#client/steps/close/phone-strings.ts';
import { consentPhoneStrings } from '#client/steps/consent/phone-strings.ts';
import { dotsPhoneStrings } from '#client/steps/dots/phone-strings.ts';
import { draftPhoneStrings } from '#client/steps/draft/phone-strings.ts';
import { groupsPhoneStrings } from '#client/steps/groups/phone-strings.ts';
import { nextPhoneStrings } from '#client/steps/next/phone-strings.ts';
import { writePhoneStrings } from '#client/steps/write/phone-strings.ts';
import { joinStrings } from '#client/surfaces/join/join-strings.ts';
import method from '#shared/content/method.json' with { type: 'json' };
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import type { Level } from '#shared/steps/consent/types.ts';
import type { Device } from './room.ts';

/** A participant's hand: does on a phone what a person does, by the words a person reads. */
export class Phone {
  readonly device: Device;
  readonly page: Page;
  readonly #lang: Lang;

  constructor(device: Device, lang: Lang) {
    this.device = device;
    this.page = device.page;
    this.#lang = lang;
  }

  async joinByCode(origin: string, code: string): Promise<void> {
    await this.page.goto(`${origin}/j`);
    // In lower case and with a gap, as people type it.
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
    await this.page.getByLabel(joinStrings[this.#lang].code).pressSequentially(typed);
    await this.inRoom();
  }

  async joinByLink(link: string): Promise<void> {
    await this.page.goto(link);
    await this.inRoom();
  }

  async inRoom(): Promise<void> {
    await this.page.waitForURL(/\/r\//);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  async seesLobby(): Promise<void> {
    await this.page.getByText(lobbyStrings[this.#lang].youAreIn).waitFor();
  }

  async seesHeading(text: string): Promise<void> {
    await this.page.getByRole('heading', { name: text }).first().waitFor();
  }

  /** Answers the check-in, from 0 (keeping most to oneself) to 4. */
  async checkIn(level: number): Promise<void> {
    const t = checkinPhoneStrings[this.#lang];
    const words = method.safety_check.levels[level]?.[this.#lang] ?? '';
    await this.page.getByRole('radio', { name: words }).check();
    await this.page.getByRole('button', { name: t.hand }).click();
    await this.page.getByRole('button', { name: t.changeIt }).waitFor();
  }

  async write(text: string): Promise<void> {
    const t = writePhoneStrings[this.#lang];
    await this.page.getByRole('textbox', { name: t.note }).fill(text);
    await this.page.getByRole('button', { name: t.lay }).click();
    await this.page.getByText(text, { exact: true }).waitFor();
  }

  async withdraw(text: string): Promise<void> {
    await this.page.getByRole('button', { name: kitStrings[this.#lang].removeText(text) }).click();
    await this.page.getByText(text, { exact: true }).waitFor({ state: 'detached' });
  }

  /** The name of the group this phone was dealt into. */
  /** Whether the deal has given it a group. */
  async hasGroup(): Promise<boolean> {
    return (await this.page.getByText(groupsPhoneStrings[this.#lang].yourGroup, { exact: true }).count()) > 0;
  }

  async group(): Promise<string> {
    await this.page.getByText(groupsPhoneStrings[this.#lang].yourGroup, { exact: true }).waitFor();
    return (await this.page.getByRole('heading', { level: 1 }).innerText()).replace(/\u00ad/g, '');
  }

  async writeForGroup(text: string): Promise<void> {
    const t = groupsPhoneStrings[this.#lang];
    await this.page.getByRole('button', { name: t.writeHere }).click();
    await this.page.getByRole('textbox', { name: t.note }).fill(text);
    await this.page.getByRole('button', { name: t.lay }).click();
    await this.page.getByText(text, { exact: true }).waitFor();
  }

  async draftForGroup(principle: string): Promise<void> {
    const t = groupsPhoneStrings[this.#lang];
    await this.page.getByRole('button', { name: t.writeHere }).click();
    await this.page.getByLabel(t.principle).fill(principle);
  }

  /** Lets the clock run until this phone's next envelope has gone. */
  async beat(): Promise<void> {
    await this.page.clock.fastForward(BEAT_MS + 1000);
  }

  async placeDot(theme: string): Promise<void> {
    const dot = this.page.getByRole('button', { name: dotsPhoneStrings[this.#lang].dotOn(theme) });
    await dot.click();
    await expect.poll(() => dot.getAttribute('aria-pressed')).toBe('true');
  }

  async propose(text: string): Promise<void> {
    const t = draftPhoneStrings[this.#lang];
    await this.page.getByRole('textbox', { name: t.label }).fill(text);
    await this.page.getByRole('button', { name: t.propose, exact: true }).click();
    await this.page.getByRole('button', { name: kitStrings[this.#lang].changeText(text) }).waitFor();
  }

  async answer(level: Level, reason?: { readonly wrong: string; readonly change: string }): Promise<void> {
    const t = consentPhoneStrings[this.#lang];
    await this.page.getByRole('radio', { name: t.levels[level].label }).check();
    if (reason) {
      await this.page.getByLabel(t.wrong).fill(reason.wrong);
      await this.page.getByLabel(t.change).fill(reason.change);
      await this.page.getByRole('radio', { name: t.show, exact: false }).check();
    }
    await this.page.getByRole('button', { name: t.send }).click();
    await this.page.getByRole('button', { name: t.changeAnswer }).waitFor();
  }

  async writeNextStep(text: string): Promise<void> {
    await this.page.getByLabel(nextPhoneStrings[this.#lang].label).fill(text);
    await this.page.getByText(nextPhoneStrings[this.#lang].saved).waitFor();
  }

  async writeWord(word: string): Promise<void> {
    const t = closePhoneStrings[this.#lang];
    await this.page.getByLabel(t.label).fill(word);
    await this.page.getByRole('button', { name: t.lay }).click();
    await this.page.getByRole('button', { name: t.changeIt }).waitFor();
  }

  async done(): Promise<void> {
    await this.page.getByRole('button', { name: common[this.#lang].done, exact: true }).click();
  }
}
