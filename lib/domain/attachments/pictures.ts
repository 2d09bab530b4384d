import sharp, { type Metadata, type Sharp } from 'sharp';
import { atMost } from '@/lib/platform/at-most';
import { AppError } from '@/lib/platform/errors';

/** Pixels over all frames. A phone's largest photo fits; a bomb of a few bytes does not. */
export const PIXELS_MAX = 60_000_000;
/** Longest side of the small picture: sharp on a phone at the width of a bubble. */
const THUMBNAIL_SIDE = 480;
const TIMEOUT_S = 30;

export interface WrittenPicture {
  bytes: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
}

/** Two at once: each may hold all of its pixels in memory. */
const oneOfTwo = atMost('pictures', 2);

/**
 * Write a picture anew, so that nothing is left of it but what one sees: no place, camera, comment or hidden second file. Turned as
 * its camera noted. `mediaType` is what it becomes. Throws too_large (pixels), unsupported_type (cannot be read).
 */
export function rewritePicture(bytes: Buffer, mediaType: string): Promise<WrittenPicture> {
  return oneOfTwo(async () => {
    const { pages } = await measured(bytes);
    const animated = mediaType === 'image/gif' || mediaType === 'image/webp' ? (pages ?? 1) > 1 : false;
    const read = () => sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error', animated });
    try {
      const { data, info } = await written(read().autoOrient(), mediaType)
        .timeout({ seconds: TIMEOUT_S })
        .toBuffer({ resolveWithObject: true });
      const thumbnail = await sharp(data, { limitInputPixels: PIXELS_MAX })
        .resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 72 })
        .toBuffer();
      return { bytes: data, thumbnail, width: info.width, height: info.pageHeight ?? info.height };
    } catch (cause) {
      throw unreadable(cause);
    }
  });
}

/** The head of the file says how large it would become; nothing is decoded for that. */
async function measured(bytes: Buffer): Promise<Metadata> {
  const metadata = await sharp(bytes, { limitInputPixels: false, animated: true })
    .metadata()
    .catch((cause: unknown) => Promise.reject(unreadable(cause)));
  const pixels = (metadata.width ?? 0) * (metadata.height ?? 0);
  if (pixels > PIXELS_MAX)
    throw new AppError('too_large', 'This picture has more pixels than can be sent. Please make it smaller.');
  return metadata;
}

/** Metadata goes because sharp keeps none unless it is asked to; colours are those of the web. */
function written(picture: Sharp, mediaType: string): Sharp {
  if (mediaType === 'image/png') return picture.png({ compressionLevel: 8 });
  if (mediaType === 'image/webp') return picture.webp({ quality: 86 });
  if (mediaType === 'image/gif') return picture.gif();
  return picture.flatten({ background: '#fff' }).jpeg({ quality: 86 });
}

const unreadable = (cause: unknown) =>
  cause instanceof AppError
    ? cause
    : new AppError(
        'unsupported_type',
        'This picture cannot be read. Please save it as JPEG or PNG.',
        {},
        { cause },
      );
