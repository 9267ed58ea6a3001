import type { Lang } from '#shared/kernel/step-module.ts';
import { fixtures } from './fixtures/all.ts';
import type { Fixture, Surface } from './fixtures/fixture.ts';
import type { Shown, ShownTheme } from './shown.ts';

/** How a page is looked at. */
export type Device = 'phone' | 'desk' | 'screen';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Text twice as large. */
  readonly doubled?: boolean;
}

/** One picture to take: what of, on what, and how large. */
export interface Shot extends Size {
  readonly device: Device;
  readonly shown: Shown;
}

const size = (width: number, height: number): Size => ({ width, height });

/** The size that every fixture is looked at in. */
export const usual: Readonly<Record<Device, Size>> = {
  phone: size(390, 844),
  desk: size(1440, 900),
  screen: size(1920, 1080),
};

const others: Readonly<Record<Device, readonly Size[]>> = {
  phone: [size(320, 640), size(430, 932)],
  desk: [size(1280, 720), size(1024, 768)],
  screen: [size(1280, 720), size(1024, 768)],
};

const landscape = size(844, 390);
const doubled: Size = { ...size(390, 844), doubled: true };
const large = size(3840, 2160);
const themes: readonly ShownTheme[] = ['dark', 'contrast'];

/** On which devices a fixture is looked at, and as which surface. */
export function placesOf(fixture: Fixture): { readonly device: Device; readonly surface: Surface }[] {
  if ('page' in fixture) return fixture.on.map((device) => ({ device, surface: 'page' as const }));
  return fixture.surfaces.map((surface) => ({ device: surface, surface }));
}

function extraSizes({ name, main = false }: Fixture, device: Device): Size[] {
  const sizes: Size[] = main || device === 'screen' ? [...others[device]] : [];
  if (device === 'phone' && (main || name.startsWith('write-'))) sizes.push(landscape);
  if (device === 'phone' && main && /^(write|dots|consent|ended|next|close|join)-/.test(name)) sizes.push(doubled);
  if (device === 'screen' && /^(themes|reading|dots)-/.test(name)) sizes.push(large);
  return sizes;
}

function shotsOf(fixture: Fixture): Shot[] {
  return placesOf(fixture).flatMap(({ device, surface }) => {
    const shown = (lang: Lang, theme: ShownTheme): Shown => ({
      surface,
      fixture: fixture.name,
      lang,
      theme,
      pseudo: false,
      preview: fixture.main ?? false,
    });
    const own = usual[device];
    const both = (['sv', 'en'] as const).map((lang) => ({ device, ...own, shown: shown(lang, 'light') }));
    const dressed = fixture.main ? themes.map((theme) => ({ device, ...own, shown: shown('sv', theme) })) : [];
    const sized = extraSizes(fixture, device).map((each) => ({ device, ...each, shown: shown('sv', 'light') }));
    return [...both, ...dressed, ...sized];
  });
}

/** Every picture of the gallery. */
export function allShots(): Shot[] {
  return fixtures.flatMap(shotsOf);
}

/** The file a picture is kept in, below the folder of pictures. */
export function fileOf({ device, shown, width, height, doubled: large = false }: Shot): string {
  const { fixture, lang, theme } = shown;
  return `${device}/${fixture}.${lang}.${theme}.${width}x${height}${large ? '.text200' : ''}.png`;
}
