/** The trust boundary as a broken line across the text, with the label that says what ends or begins there. */
export function TrustBoundary({ label, centred = false }: { readonly label: string; readonly centred?: boolean }) {
  return (
    <div className={centred ? 'boundary boundary--plain' : 'boundary'}>
      <span>{label}</span>
    </div>
  );
}
