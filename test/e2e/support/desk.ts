import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { deskCommon } from '#client/desk/desk-strings.ts';
import { endStrings } from '#client/desk/end-strings.ts';
import { wordingStrings } from '#client/desk/wording-strings.ts';
import type { Lang } from '#client/i18n/language.ts';
import { prepareStrings } from '#client/prepare/prepare-strings.ts';
import { themesDesk } from '#client/steps/themes/desk-strings.ts';
import { type TemplateKey, template } from '#shared/content/templates.ts';
import type { Device } from './room.ts';

/** The facilitator's hand. */
export class Desk {
  readonly page: Page;
  readonly #lang: Lang;

  constructor(device: Device, lang: Lang) {
    this.page = device.page;
    this.#lang = lang;
  }

  /** Opens a workshop from Home, in its template's usual length. */
  async open(origin: string, team: string, key: TemplateKey = 'standard'): Promise<void> {
    const t = prepareStrings[this.#lang];
    await this.page.goto(origin);
    await this.press(template(key).name[this.#lang]);
    await this.page.getByLabel(t.team).fill(team);
    await this.page.getByRole('button', { name: t.create }).click();
    await this.page.waitForURL(/\/desk\//);
    await this.page.getByText(team).first().waitFor();
  }

  /** What this browser keeps of the workshop: the way to the screen, and its code. */
  async kept(): Promise<{ readonly room: string; readonly screenKey: string; readonly code: string }> {
    const raw = await this.page.evaluate(() => localStorage.getItem('samsyn.workshops'));
    const [workshop] = JSON.parse(raw ?? '[]') as { room: string; screenKey: string; code: string }[];
    if (!workshop) throw new Error('This browser keeps no workshop');
    return workshop;
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).first().click();
  }

  /** Presses an opening button; says yes where the desk asks whether to wait. */
  async openBox(name: string): Promise<void> {
    await this.press(name);
    const now = this.button(deskCommon[this.#lang].openNow);
    const gone = this.button(name).waitFor({ state: 'detached' });
    const first = await Promise.race([now.waitFor().then(() => 'asked' as const), gone.then(() => 'open' as const)]);
    if (first === 'asked') await now.click();
  }

  note(text: string) {
    return this.page.locator('[data-note]', { hasText: text });
  }

  /** By keyboard: a new theme from a note. */
  async themeFrom(note: string, name: string): Promise<void> {
    const t = themesDesk[this.#lang];
    await this.note(note).focus();
    await this.page.keyboard.press('n');
    await this.page.getByLabel(t.nameLabel).fill(name);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('heading', { name }).waitFor();
  }

  /** Waits until the agenda's next step is open. */
  async seesStep(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: title }).first().waitFor();
  }

  async writeNorm(principle: string, boundary: string): Promise<void> {
    const t = wordingStrings[this.#lang];
    await this.page.getByLabel(t.principle).fill(principle);
    if (boundary !== '') await this.page.getByLabel(t.boundary).fill(boundary);
    await this.page.getByLabel(t.boundary).press('Tab');
  }

  async end(): Promise<void> {
    const t = endStrings[this.#lang];
    await this.press(t.end);
    await this.page.getByRole('alertdialog').getByRole('button', { name: t.go, exact: true }).click();
    await expect.poll(() => this.page.getByRole('alertdialog').count()).toBe(0);
  }
}
