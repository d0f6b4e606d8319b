import { useState } from 'react';
import { useDay } from '../../app/context';
import { Picture } from '../../camera/Picture';
import { useDraftDesk } from '../desk';
import { NoRoom } from '../NoRoom';
import { SignaturePage } from '../SignaturePage';
import type { InputProps } from './input';

/** A signature with the finger, kept as a picture. */
export function SignatureInput({ question, answer, labelId }: InputProps<'signature'>) {
  const { say } = useDay();
  const { removePhoto, addSignature } = useDraftDesk();
  const [signing, setSigning] = useState(false);
  const signed = answer as string | undefined;
  return (
    <div className="stack gap-top">
      {signed && (
        <div className="signature">
          <Picture sha256={signed} size="full" alt={say('field.signature.of')} />
        </div>
      )}
      <button type="button" className="btn" data-device aria-describedby={labelId} onClick={() => setSigning(true)}>
        {say(signed ? 'field.signature.again' : 'field.signature.sign')}
      </button>
      <NoRoom question={question.id} />
      {signing && (
        <SignaturePage
          onClose={() => setSigning(false)}
          onSigned={async (png, width, height) => {
            const kept = await addSignature(question.id, png, width, height);
            if (kept && signed) removePhoto(signed, question.id);
            setSigning(false);
          }}
        />
      )}
    </div>
  );
}
