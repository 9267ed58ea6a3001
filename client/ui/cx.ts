/** Joins class names, leaving out whatever is absent: `cx(styles.card, on && styles.on, className)`. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
