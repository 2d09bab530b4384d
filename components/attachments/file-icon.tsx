import AudioLines from 'lucide-react/icons/audio-lines';
import FileText from 'lucide-react/icons/file-text';
import ImageIcon from 'lucide-react/icons/image';
import type { FileGroup } from '@/lib/client/attachments';

const icons = { image: ImageIcon, audio: AudioLines, document: FileText };

/** What kind of file it is; its name says it in words. */
export function FileIcon({ group }: { group: FileGroup }) {
  const Icon = icons[group];
  return <Icon aria-hidden className="size-5 shrink-0" />;
}
