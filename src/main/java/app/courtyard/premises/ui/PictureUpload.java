package app.courtyard.premises.ui;

import app.courtyard.capture.Photos;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
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
    String failed = getTranslation("place.picture.failed");
    upload.setI18n(
        new UploadWords(
                getTranslation("place.picture.sending"),
                failed,
                failed,
                getTranslation("place.picture.refused.too-large"),
                getTranslation("place.picture.refused.too-large"),
                getTranslation("place.picture.refused.not-a-picture"))
            .i18n());
  }
}
