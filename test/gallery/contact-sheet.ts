/** A page to look through pictures with: all of them, or those whose names hold what is typed. */
export function contactSheet(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure data-name="${file}"><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Samsyn: every screen and state</title>
<style>
  body { margin: 1rem; font: 14px/1.4 system-ui, sans-serif; background: #ddd; }
  main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); margin-top: 1rem; }
  figure { margin: 0; }
  img { width: 100%; max-height: 24rem; object-fit: contain; object-position: top; background: #bbb; }
  input { font: inherit; padding: 0.5rem; width: 24rem; }
</style>
<label>Show only <input type="search" placeholder="phone/write sv dark" autofocus></label>
<main>
${figures.join('\n')}
</main>
<script>
  const input = document.querySelector('input');
  input.addEventListener('input', () => {
    const parts = input.value.toLowerCase().split(/\\s+/);
    for (const figure of document.querySelectorAll('figure')) {
      figure.hidden = !parts.every((part) => figure.dataset.name.includes(part));
    }
  });
</script>
</html>
`;
}
