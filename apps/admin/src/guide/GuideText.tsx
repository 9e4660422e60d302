/** A line of a text: what stands between backticks or double stars is marked. */
export function GuideText({ text }: { text: string }) {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part, n) =>
      n % 2 === 0 ? (
        part
      ) : part.startsWith('`') ? (
        <code key={n}>{part.slice(1, -1)}</code>
      ) : (
        <strong key={n}>{part.slice(2, -2)}</strong>
      ),
    );
}
