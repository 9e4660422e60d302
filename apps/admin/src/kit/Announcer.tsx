import { useEffect, useRef, useState } from 'react';

const QUIET_MS = 20_000;

/**
 * Tells screen readers what changed, politely: never what the page opened with, and at most once in twenty seconds,
 * the latest text winning.
 */
export function Announcer({ text }: { text: string }) {
  const [spoken, speak] = useState('');
  const last = useRef({ text, at: 0 });
  useEffect(() => {
    if (last.current.text === text) return undefined;
    const wait = Math.max(0, last.current.at + QUIET_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = { text, at: Date.now() };
      speak(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="ds-sr-only" role="status">
      {spoken}
    </div>
  );
}
