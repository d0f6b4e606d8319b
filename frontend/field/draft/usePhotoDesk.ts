import { useMemo, useState } from 'react';
import { field } from '../field';
import { keepSignature, preparePhoto } from '../photo';
import type { Form, PhotoInManifest } from '../wire';
import type { DraftDesk } from './desk';
import type { OpenDraft } from './useDraft';

/** Takes pictures into the draft, one after the other; the draft is on the disk before the camera opens. */
export function usePhotoDesk({ draft, change, run }: OpenDraft, form: Form) {
  const [camera, setCamera] = useState<string>();
  const desk = useMemo<DraftDesk>(() => {
    async function addFiles(question: string, files: Iterable<Blob>, origin: PhotoInManifest['origin']) {
      const takenAt = origin === 'camera' ? field.clock.now().at : undefined;
      for (const file of files) {
        await run(async (id) => field.drafts.addPhoto(id, await preparePhoto(file), { question, origin, takenAt }));
      }
    }
    return {
      draft,
      form,
      addFiles,
      openCamera: (question) => {
        change({ awaitingPhoto: question, onScreen: question });
        setCamera(question);
      },
      expectPhoto: (question) =>
        change(question === undefined ? { awaitingPhoto: null } : { awaitingPhoto: question, onScreen: question }),
      removePhoto: (sha256, question) => void run((id) => field.drafts.removePhoto(id, sha256, question)),
      addSignature: async (question, png, width, height) => {
        const takenAt = field.clock.now().at;
        await run(async (id) =>
          field.drafts.addPhoto(id, await keepSignature(png, width, height), { question, origin: 'signature', takenAt }),
        );
      },
    };
  }, [draft, form, change, run]);
  return {
    desk,
    camera,
    closeCamera: () => {
      setCamera(undefined);
      change({ awaitingPhoto: null });
    },
  };
}
