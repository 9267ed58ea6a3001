/** Its surface is not built yet. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function JoinApp() {
  return <p>Samsyn</p>;
}
