/** Its surface is not built yet. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function DeskApp({ room }: { readonly room: string }) {
  return <p>{room}</p>;
}
