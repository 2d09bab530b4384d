import ArrowLeft from 'lucide-react/icons/arrow-left';
import { IconLink } from '@/components/ui/icon-link';
import { textsOf } from '@/lib/shared/texts';

/** Beside the heading of a page in the place of a thread, where the list is out of sight. */
export function BackToInbox({ href }: { href: string }) {
  return (
    <IconLink
      href={href}
      label={textsOf('clinician')('inbox.back')}
      icon={<ArrowLeft aria-hidden className="rtl:rotate-180" />}
      className="-ms-2 @min-[45rem]:hidden"
    />
  );
}
