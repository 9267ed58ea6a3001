import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { cleanText } from '#shared/kernel/text.ts';
import { CodeInput } from './CodeInput.tsx';
import { Composer } from './Composer.tsx';
import { formatRoomCode, normaliseRoomCode, roomCodeAlphabet } from './room-code.ts';
import { withinLimit } from './within-limit.ts';

describe('the room code', () => {
  it('[CODE-1] has no look-alikes', () => {
    expect(roomCodeAlphabet).not.toMatch(/[0O1ILU]/);
  });

  it('[CODE-2] is read in any case, with or without a gap', () => {
    expect(normaliseRoomCode('k7m 4tx')).toBe('K7M4TX');
    expect(normaliseRoomCode(' K7M-4TX\n')).toBe('K7M4TX');
    expect(normaliseRoomCode('k7m4txabc')).toBe('K7M4TX');
    expect(formatRoomCode('K7M4TX')).toBe('K7M 4TX');
    expect(formatRoomCode('K7')).toBe('K7');
  });

  function Join({ onComplete }: { readonly onComplete: (code: string) => void }) {
    const [code, setCode] = useState('');
    return <CodeInput label="Skriv koden" value={code} onChange={setCode} onComplete={onComplete} autoFocus />;
  }

  it('[CODE-3] is typed into one field and told once when whole', async () => {
    const onComplete = vi.fn();
    render(<Join onComplete={onComplete} />);
    const field = screen.getByRole('textbox', { name: 'Skriv koden' });
    expect(field).toHaveFocus();
    await userEvent.keyboard('k7m 4t');
    expect(field).toHaveValue('K7M4T');
    expect(onComplete).not.toHaveBeenCalled();
    await userEvent.keyboard('x9');
    expect(field).toHaveValue('K7M4TX');
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('K7M4TX');
  });

  it('[CODE-3] can be pasted with its gap', async () => {
    const onComplete = vi.fn();
    render(<Join onComplete={onComplete} />);
    screen.getByRole('textbox').focus();
    await userEvent.paste('K7M 4TX');
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('K7M4TX');
  });

  it('[CODE-4] says what is wrong and keeps the signs', () => {
    render(<CodeInput label="Skriv koden" value="K7M4TX" onChange={vi.fn()} error="Vi hittar inget rum." />);
    const field = screen.getByRole('textbox');
    expect(field).toBeInvalid();
    expect(field).toHaveValue('K7M4TX');
    expect(field).toHaveAccessibleDescription('Vi hittar inget rum.');
  });
});

describe('the composer', () => {
  function Write({ onSend, reason }: { readonly onSend: (text: string) => void; readonly reason?: string }) {
    const [text, setText] = useState('');
    return (
      <Composer
        label="Din lapp"
        sendLabel="Lägg lappen"
        value={text}
        onChange={setText}
        onSend={(sent) => {
          onSend(sent);
          setText('');
        }}
        counterText={(left, used) => (used === 0 ? 'Max 140 tecken' : `${left} tecken kvar`)}
        sendDisabledReason={reason}
      />
    );
  }

  it('[COMPOSE-1] breaks the line on Enter and sends by the button, trimmed', async () => {
    const onSend = vi.fn();
    render(<Write onSend={onSend} />);
    const field = screen.getByRole('textbox', { name: 'Din lapp' });
    await userEvent.type(field, ' Säg till{Enter}tidigt ');
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Lägg lappen' }));
    expect(onSend).toHaveBeenCalledExactlyOnceWith('Säg till\ntidigt');
    expect(field).toHaveValue('');
  });

  it('[COMPOSE-2] keeps focus after sending, so that the next note can be written at once', async () => {
    render(<Write onSend={vi.fn()} />);
    const field = screen.getByRole('textbox');
    await userEvent.type(field, 'En tanke');
    await userEvent.click(screen.getByRole('button', { name: 'Lägg lappen' }));
    expect(field).toHaveFocus();
  });

  it('[COMPOSE-3] sends by Ctrl and Enter too', async () => {
    const onSend = vi.fn();
    render(<Write onSend={onSend} />);
    await userEvent.type(screen.getByRole('textbox'), 'En tanke{Control>}{Enter}{/Control}');
    expect(onSend).toHaveBeenCalledExactlyOnceWith('En tanke');
  });

  it('[COMPOSE-4] sends nothing when there is nothing, or when it may not', async () => {
    const onSend = vi.fn();
    const { rerender } = render(<Write onSend={onSend} />);
    await userEvent.click(screen.getByRole('button', { name: 'Lägg lappen' }));
    rerender(<Write onSend={onSend} reason="Tre lappar är lagda" />);
    await userEvent.type(screen.getByRole('textbox'), 'Fjärde{Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Lägg lappen' }));
    expect(onSend).not.toHaveBeenCalled();
  });

  it('[COMPOSE-6] takes no more than the server does of signs that grow when they are composed', () => {
    const onSend = vi.fn();
    render(<Write onSend={onSend} />);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '\u0958'.repeat(100) } });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg lappen' }));
    expect(cleanText(onSend.mock.calls[0]?.[0] ?? '')).toHaveLength(140);
    expect(withinLimit('\u{1d15e}'.repeat(2), 5)).toBe('\u{1d157}\u{1d165}');
    expect(withinLimit('å'.repeat(140), 140)).toBe('å'.repeat(140));
  });

  it('[COMPOSE-5] counts, and describes the field by the count', async () => {
    render(<Write onSend={vi.fn()} />);
    const field = screen.getByRole('textbox');
    expect(field).toHaveAccessibleDescription('Max 140 tecken');
    await userEvent.type(field, 'abc');
    expect(field).toHaveAccessibleDescription('137 tecken kvar');
  });
});
