import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { DotButton } from './DotButton.tsx';
import { IconButton } from './IconButton.tsx';
import { RadioCards } from './RadioCards.tsx';
import { Segmented } from './Segmented.tsx';
import { Stepper } from './Stepper.tsx';
import { Switch } from './Switch.tsx';
import { TextField } from './TextField.tsx';
import { ToastContext } from './toast-context.ts';

const inSwedish = (children: ReactNode) => render(<LanguageProvider initial="sv">{children}</LanguageProvider>);

describe('buttons', () => {
  it('[UI-1] says why it cannot be pressed, keeps focus and does nothing', async () => {
    const onClick = vi.fn();
    const showToast = vi.fn();
    render(
      <ToastContext value={showToast}>
        <Button disabledReason="Lägg minst en prick först" onClick={onClick}>
          Klar
        </Button>
      </ToastContext>,
    );
    const button = screen.getByRole('button', { name: 'Klar' });
    await userEvent.tab();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Lägg minst en prick först');
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(showToast).toHaveBeenCalledWith({ text: 'Lägg minst en prick först' });
  });

  it('[UI-1] does not send a form it stands in', async () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" disabledReason="Skriv ett namn">
          Spara
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('[UI-2] names a button that shows only a drawing', () => {
    render(<IconButton icon="trash" label="Ta bort lappen" />);
    expect(screen.getByRole('button', { name: 'Ta bort lappen' })).toBeInTheDocument();
  });

  it('[UI-3] puts a dot on and takes it off', async () => {
    const onToggle = vi.fn();
    const { rerender } = render(<DotButton pressed={false} label="Prick på Möten" onToggle={onToggle} />);
    const dot = screen.getByRole('button', { name: 'Prick på Möten', pressed: false });
    await userEvent.click(dot);
    expect(onToggle).toHaveBeenLastCalledWith(true);
    rerender(<DotButton pressed label="Prick på Möten" onToggle={onToggle} />);
    await userEvent.click(dot);
    expect(onToggle).toHaveBeenLastCalledWith(false);
  });
});

describe('choices', () => {
  it('[UI-4] are real radios that the arrows move among', async () => {
    const options = [
      { value: 'in', label: 'Ja, jag är med', hint: 'Det här vill jag.' },
      { value: 'pass', label: 'Jag står över' },
    ];
    function Ask() {
      const [value, setValue] = useState<string | null>(null);
      return <RadioCards legend="Är den bra nog att prova?" options={options} value={value} onChange={setValue} />;
    }
    render(<Ask />);
    expect(screen.getByRole('group', { name: 'Är den bra nog att prova?' })).toBeInTheDocument();
    const yes = screen.getByRole('radio', { name: /Ja, jag är med/ });
    expect(yes).not.toBeChecked();
    await userEvent.click(yes);
    expect(yes).toBeChecked();
    await userEvent.click(screen.getByText('Jag står över'));
    expect(screen.getByRole('radio', { name: 'Jag står över' })).toBeChecked();
  });

  it('[UI-4] keeps two groups on one page apart', async () => {
    const options = [
      { value: '1', label: 'Ett' },
      { value: '2', label: 'Två' },
    ];
    render(
      <>
        <Segmented legend="Lappar" options={options} value="1" onChange={vi.fn()} />
        <Segmented legend="Prickar" options={options} value="2" onChange={vi.fn()} />
      </>,
    );
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2);
  });

  it('[UI-5] turns a switch on', async () => {
    const onChange = vi.fn();
    render(<Switch label="Flagga namn" hint="Lappar med namn först." checked={false} onChange={onChange} />);
    const control = screen.getByRole('switch', { name: /Flagga namn/ });
    expect(control).toHaveAccessibleDescription('Lappar med namn först.');
    await userEvent.click(control);
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe('the stepper', () => {
  it('[UI-6] counts by buttons and keys and stays within its bounds', async () => {
    function Minutes() {
      const [value, setValue] = useState(2);
      return <Stepper label="Minuter" value={value} min={1} max={4} text={`${value} min`} onChange={setValue} />;
    }
    inSwedish(<Minutes />);
    const count = screen.getByRole('spinbutton', { name: 'Minuter' });
    await userEvent.click(screen.getByRole('button', { name: 'Öka: Minuter' }));
    expect(count).toHaveAttribute('aria-valuetext', '3 min');
    count.focus();
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(count).toHaveAttribute('aria-valuenow', '4');
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(count).toHaveAttribute('aria-valuenow', '1');
  });
});

describe('text fields', () => {
  it('[UI-7] ties label, hint and error to the field and keeps what was typed', async () => {
    const { rerender } = render(<TextField label="Gruppens namn" hint="Syns för alla" />);
    const field = screen.getByRole('textbox', { name: 'Gruppens namn' });
    await userEvent.type(field, 'Team');
    rerender(<TextField label="Gruppens namn" hint="Syns för alla" error="Namnet används redan. Välj ett annat." />);
    expect(field).toHaveValue('Team');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Syns för alla Namnet används redan. Välj ett annat.');
    expect(screen.getByRole('alert')).toHaveTextContent('Namnet används redan');
  });
});
