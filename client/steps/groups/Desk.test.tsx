import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const button = (name: string) => screen.getByRole('button', { name });
const groups = () => within(screen.getByRole('region', { name: 'Grupperna' })).getAllByRole('listitem');

describe('mixed groups on the desk', () => {
  it('[DGROUPS-1] deals with one press, and shows tables and how many, never a lot', async () => {
    const stage = new Stage({ language: 'sv', people: 17 }).groups('understand');
    for (let person = 0; person < 17; person++) stage.handLot(person);
    await renderDesk(stage);
    await settled(() => fireEvent.click(button('Lotta grupperna')));
    expect(groups()).toHaveLength(5);
    for (const lot of stage.state.record.deals.s10?.flat() ?? []) expect(document.body.innerHTML).not.toContain(lot);
  });

  it('[DGROUPS-2] says how many have come since, and places them with one press', async () => {
    const stage = new Stage({ language: 'sv', people: 17 }).groups('understand').lots();
    stage.people = 19;
    stage.handLot(17).handLot(18);
    await renderDesk(stage);
    expect(screen.getByText('2 har kommit till sedan lottningen.')).toBeInTheDocument();
    await settled(() => fireEvent.click(button('Ge dem en grupp')));
    expect(stage.state.record.deals.s10?.flat()).toHaveLength(19);
    expect(screen.queryByText(/har kommit till/)).toBeNull();
  });

  it('[DGROUPS-3] deals all anew only when that was meant', async () => {
    const stage = new Stage({ language: 'sv', people: 17 }).groups('understand').lots();
    const before = stage.state.record.deals.s10;
    for (let person = 0; person < 17; person++) stage.handLot(person, 2);
    await renderDesk(stage);
    fireEvent.click(button('Lotta om alla'));
    await settled(() => fireEvent.click(button('Behåll grupperna')));
    expect(stage.state.record.deals.s10).toBe(before);
    fireEvent.click(button('Lotta om alla'));
    const dialog = screen.getByRole('alertdialog');
    await settled(() => fireEvent.click(within(dialog).getByRole('button', { name: 'Lotta om alla' })));
    expect(stage.state.record.deals.s10).not.toEqual(before);
  });

  it('[DGROUPS-4] asks for a boundary when no draft has one', async () => {
    const stage = new Stage({ language: 'sv', people: 6 }).groups('formulate').lots();
    const topic = stage.state.record.topics[0] ?? null;
    const part = { key: 'k'.repeat(21), form: 'principle', topic, text: 'Vi hälsar.' };
    stage.grouped([{ group: 0, proposals: [part] }]);
    await renderDesk(stage);
    expect(screen.getByText(/Inget utkast har en gräns än/)).toBeInTheDocument();
  });

  it('[DGROUPS-5] takes a group’s draft into a norm, both halves', async () => {
    const stage = new Stage({ language: 'sv', people: 6 }).groups('formulate').lots();
    const topic = stage.state.record.topics[0] ?? null;
    const part = (form: string, text: string) => ({ key: `${form}${'k'.repeat(21)}`.slice(0, 21), form, topic, text });
    stage.grouped([{ group: 0, proposals: [part('principle', 'Vi hälsar.'), part('boundary', 'Vi suckar inte.')] }]);
    stage.goTo('draft');
    await renderDesk(stage);
    await settled(() => fireEvent.click(button('Använd förslaget: Vi hälsar.')));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Det här gör vi').value).toBe('Vi hälsar.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Här går gränsen').value).toBe('Vi suckar inte.');
  });
});
