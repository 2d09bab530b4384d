import type { Locator, Page } from '@playwright/test';

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Files of a composer, and of the messages above it. */
export class Files {
  constructor(readonly page: Page) {}

  get tray(): Locator {
    return this.page.getByRole('list', { name: 'Files in this message' });
  }

  row(name: string): Locator {
    return this.tray.getByRole('listitem').filter({ hasText: name });
  }

  /** A file that is there, whose only act is to remove it. */
  ready(name: string): Locator {
    return this.tray.getByRole('button', { name: `Remove ${name}` });
  }

  progress(name: string): Locator {
    return this.tray.getByRole('progressbar', { name: `Uploading ${name}` });
  }

  /** As the chooser of the system would give them. */
  async choose(...files: GivenFile[]): Promise<void> {
    await this.page.locator('input[type=file][multiple]').setInputFiles(files);
  }

  /** Pasted or dropped on the field. */
  async give(how: 'paste' | 'drop', field: Locator, files: GivenFile[]): Promise<void> {
    const given = files.map(({ buffer, ...file }) => ({ ...file, base64: buffer.toString('base64') }));
    await field.evaluate(
      (element, { how: kind, files: all }) => {
        const data = new DataTransfer();
        for (const { name, mimeType, base64 } of all) {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          data.items.add(new File([bytes], name, { type: mimeType }));
        }
        const init = { bubbles: true, cancelable: true };
        element.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: data })
            : new DragEvent('drop', { ...init, dataTransfer: data }),
        );
      },
      { how, files: given },
    );
  }

  picture(name: string): Locator {
    return this.page.getByRole('button', { name: `Look at ${name}` });
  }

  download(name: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^Download ${name}`) });
  }
}
