/** Lets the browser save a text under a name. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}

/** A name that every system takes: "overenskommelse-team-kundresan.md". */
export function fileName(base: string, team: string, ending: string): string {
  const plain = team
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40);
  return `${[base, plain].filter(Boolean).join('-')}.${ending}`;
}
