import { Button } from '@digdir/designsystemet-react';

/** Prints the page; app/print.css says what of it. */
export function PrintButton({ text }: { text: string }) {
  return (
    <div className="actions">
      <Button variant="secondary" onClick={() => window.print()}>
        {text}
      </Button>
    </div>
  );
}
