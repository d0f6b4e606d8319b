import { useMemo, useState } from 'react';
import { field } from '../field';
import { keepSignature, NotAPicture, preparePhoto } from '../photo';
import { StorageFull } from '../store/failures';
import type { ReadyPhoto } from '../store/photos';
import type { Form, Id, Instant, PhotoInManifest } from '../wire';
import type { DraftDesk } from './desk';
import type { OpenDraft } from './useDraft';

interface Taken {
  question: string;
  origin: PhotoInManifest['origin'];
  takenAt?: Instant;
}

/** Takes pictures into the draft, one after the other; the draft is on the disk before the camera opens. */
export function usePhotoDesk({ draft, change, run }: OpenDraft, form: Form) {
  const [camera, setCamera] = useState<string>();
  // What was awaited when this page opened never came: the page before it was killed.
  const [lost, setLost] = useState(draft.awaitingPhoto);
  const [unread, setUnread] = useState<DraftDesk['unread']>();
  const [full, setFull] = useState<DraftDesk['full']>();

  const desk = useMemo<DraftDesk>(() => {
    function expectPhoto(question: string | undefined) {
      setLost(undefined);
      setUnread(undefined);
      setFull(undefined);
      change(question === undefined ? { awaitingPhoto: null } : { awaitingPhoto: question, onScreen: question });
    }

    async function addFiles(question: string, files: Iterable<Blob>, origin: PhotoInManifest['origin']) {
      const takenAt = origin === 'camera' ? field.clock.now().at : undefined;
      expectPhoto(question);
      for (const file of files) {
        const photo = await preparePhoto(file).catch((failure: unknown) => {
          setUnread({ question, words: failure instanceof NotAPicture ? failure.words : 'field.photo.unread' });
        });
        if (photo) await run((id) => keep(id, photo, { question, origin, takenAt }));
      }
      change({ awaitingPhoto: null });
    }

    /** One that finds no room ends the taking: the words are there, and say so beside the question. */
    async function keep(id: Id, photo: ReadyPhoto, taken: Taken) {
      try {
        return await field.drafts.addPhoto(id, photo, taken);
      } catch (failure) {
        if (failure instanceof StorageFull) {
          field.room.ranOut();
          setFull({ question: taken.question, tried: true });
          setCamera(undefined);
        }
        throw failure;
      }
    }

    async function openCamera(question: string, anyway = false) {
      if (!anyway && (await field.room.try()) === 'none') {
        setFull({ question, tried: false });
        return;
      }
      expectPhoto(question);
      setCamera(question);
    }
    return {
      draft,
      form,
      lost,
      unread,
      full,
      addFiles,
      openCamera: (question, anyway) => void openCamera(question, anyway),
      expectPhoto,
      removePhoto: (sha256, question) => void run((id) => field.drafts.removePhoto(id, sha256, question)),
      addSignature: async (question, png, width, height) => {
        const takenAt = field.clock.now().at;
        return run(async (id) =>
          keep(id, await keepSignature(png, width, height), { question, origin: 'signature', takenAt }),
        );
      },
    };
  }, [draft, form, change, run, lost, unread, full]);
  return {
    desk,
    camera,
    closeCamera: () => {
      setCamera(undefined);
      change({ awaitingPhoto: null });
    },
  };
}
