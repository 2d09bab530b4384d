'use client';

import { type Attachment, groupOf } from '@/lib/client/attachments';
import { useLoaded } from '@/lib/client/use-loaded';
import { pictureBox } from './picture-box';

/** The files of a bubble. What shows them is loaded with the first message that has any; until then their places are kept. */
export function BubbleFiles({
  files,
  isOwn,
  hasWords,
}: {
  files: readonly Attachment[];
  isOwn: boolean;
  /** Words follow below. */
  hasWords: boolean;
}) {
  const { module } = useLoaded(files.length > 0, () => import('./message-files'));
  if (files.length === 0) return null;
  return (
    <div className={`flex flex-col gap-1.5 py-1 ${hasWords ? 'mb-1' : ''}`}>
      {module ? (
        <module.MessageFiles files={files} isOwn={isOwn} />
      ) : (
        files.map((file) => <Place key={file.attachmentId} file={file} />)
      )}
    </div>
  );
}

function Place({ file }: { file: Attachment }) {
  const box = file.hasThumbnail
    ? pictureBox(file)
    : { width: '18rem', height: groupOf(file) === 'audio' ? '2.5rem' : '3.75rem' };
  return (
    <span style={box} className="block max-w-full rounded-control bg-current/10">
      <span className="sr-only">{file.name}</span>
    </span>
  );
}
