package app.courtyard.capture.ui;

import app.courtyard.capture.WaitingImport;
import app.courtyard.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Picking the file that a phone wrote, or dropping it; it is put aside on the disk. */
class WaitingUpload extends Composite<Upload> {

  /** What came. */
  record Came(String name, Path path) {}

  /** Hears of it, on the page's own thread. */
  interface Picked {
    void hear(Came came);
  }

  private final transient AtomicReference<@Nullable Came> last = new AtomicReference<>();

  WaitingUpload(WaitingImport imports, Picked picked) {
    Upload upload = getContent();
    upload.setUploadHandler(
        new UploadHandler() {
          @Override
          public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var file = event.getInputStream()) {
              last.set(new Came(event.getFileName(), imports.putAside(file)));
            }
          }
        });
    upload.addAllFinishedListener(
        event -> {
          Came came = last.getAndSet(null);
          upload.clearFileList();
          if (came != null) {
            picked.hear(came);
          }
        });
    // Not as a part of a form: the container would hold it to its own limits.
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setAcceptedFileExtensions(".zip");
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) WaitingImport.MOST_BYTES);
    upload.setI18n(words());
  }

  private UploadI18N words() {
    String tooLarge = getTranslation("held.import.refused.too-large");
    return new UploadWords(
            getTranslation("import.sending"),
            getTranslation("import.unreachable"),
            getTranslation("held.import.failed"),
            tooLarge,
            tooLarge,
            getTranslation("held.import.refused.not-a-file-of-ours"))
        .i18n()
        .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("held.import.choose")))
        .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("import.drop")));
  }
}
