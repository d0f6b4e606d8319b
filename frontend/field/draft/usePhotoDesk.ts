import { useMemo, useState } from 'react';
import { field } from '../field';
import { keepSignature, preparePhoto } from '../photo';
import { StorageFull } from '../store/failures';
import type { ReadyPhoto } from '../store/photos';
import type { Form, Id, Instant, PhotoInManifest } from '../wire';
import type { DraftDesk } from './desk';
import type { OpenDraft } from './useDraft';

/** Takes pictures into the draft, one after the other; the draft is on the disk before the camera opens. */
export function usePhotoDesk({ draft, change, run }: OpenDraft, form: Form) {
  const [camera, setCamera] = useState<string>();
  const [full, setFull] = useState<DraftDesk['full']>();
  const desk = useMemo<DraftDesk>(() => {
    async function addFiles(question: string, files: Iterable<Blob>, origin: PhotoInManifest['origin']) {
      const takenAt = origin === 'camera' ? field.clock.now().at : undefined;
      setFull(undefined);
      for (const file of files) {
        await run(async (id) => keep(id, await preparePhoto(file), { question, origin, takenAt }));
      }
    }

    /** One that finds no room ends the taking: the words are there, and say so beside the question. */
    async function keep(id: Id, photo: ReadyPhoto, line: { question: string; origin: PhotoInManifest['origin']; takenAt?: Instant }) {
      try {
        return await field.drafts.addPhoto(id, photo, line);
      } catch (failure) {
        if (failure instanceof StorageFull) {
          field.room.ranOut();
          setFull({ question: line.question, tried: true });
          setCamera(undefined);
        }
        throw failure;
      }
    }

    async function openCamera(question: string, anyway = false) {
      const none = !anyway && (await field.room.try()) === 'none';
      setFull(none ? { question, tried: false } : undefined);
      if (!none) {
        change({ awaitingPhoto: question, onScreen: question });
        setCamera(question);
      }
    }
    return {
      draft,
      form,
      full,
      addFiles,
      openCamera: (question, anyway) => void openCamera(question, anyway),
      expectPhoto: (question) =>
        change(question === undefined ? { awaitingPhoto: null } : { awaitingPhoto: question, onScreen: question }),
      removePhoto: (sha256, question) => void run((id) => field.drafts.removePhoto(id, sha256, question)),
      addSignature: async (question, png, width, height) => {
        const takenAt = field.clock.now().at;
        return run(async (id) =>
          keep(id, await keepSignature(png, width, height), { question, origin: 'signature', takenAt }),
        );
      },
    };
  }, [draft, form, change, run, full]);
  return {
    desk,
    camera,
    closeCamera: () => {
      setCamera(undefined);
      change({ awaitingPhoto: null });
    },
  };
}
