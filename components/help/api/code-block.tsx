import { ScrollBox } from '@/components/ui/scroll-box';

/** Lines of a program. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <ScrollBox label={label} className="bg-sunken">
      <pre className="p-4 font-mono text-sm">
        <code>{code}</code>
      </pre>
    </ScrollBox>
  );
}
