package app.courtyard.premises.ui;

import app.courtyard.capture.Photos;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** A button that takes a picture, with the camera or from the gallery. */
class PictureUpload extends Composite<Upload> {

  PictureUpload(UploadHandler taken) {
    Upload upload = getContent();
    upload.addClassName("picture-upload");
    upload.setUploadHandler(taken);
    // Not as a part of a form: the container would hold it to its own limits, and on the disk.
    upload.setUploadFormat(UploadFormat.RAW);
    // Named one by one: phones turn their own format into one of these then.
    upload.setAcceptedMimeTypes("image/jpeg", "image/png");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(Photos.MOST_BYTES);
    upload.setDropAllowed(false);
    NativeButton button = new NativeButton();
    button.add(new NavIcon("camera"), new Span(getTranslation("place.picture.take")));
    button.addClassName("btn");
    upload.setUploadButton(button);
    upload.setI18n(words());
  }

  private UploadI18N words() {
    var error =
        new UploadI18N.Error()
            .setTooManyFiles(getTranslation("place.picture.refused.too-large"))
            .setFileIsTooBig(getTranslation("place.picture.refused.too-large"))
            .setIncorrectFileType(getTranslation("place.picture.refused.not-a-picture"));
    String sending = getTranslation("place.picture.sending");
    var status =
        new UploadI18N.Uploading.Status()
            .setConnecting(sending)
            .setStalled(sending)
            .setProcessing(sending)
            .setHeld(sending);
    String failed = getTranslation("place.picture.failed");
    var wrong =
        new UploadI18N.Uploading.Error()
            .setServerUnavailable(failed)
            .setUnexpectedServerError(failed)
            .setForbidden(failed);
    return new UploadI18N()
        .setError(error)
        .setUploading(new UploadI18N.Uploading().setStatus(status).setError(wrong));
  }
}
