package app.courtyard.estate.ui;

import app.courtyard.estate.EstateImport;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;

/**
 * Picking a workbook, or dropping it. What comes goes on as bytes, never more than an estate's
 * workbook may have.
 */
class WorkbookUpload extends Composite<Upload> {

  /**
   * @param loaded called outside the page's lock: reading and writing an estate takes seconds
   */
  WorkbookUpload(SerializableConsumer<byte[]> loaded) {
    Upload upload = getContent();
    upload.setUploadHandler(
        new UploadHandler() {
          @Override
          public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var file = event.getInputStream()) {
              // One byte more than there may be tells that there are too many.
              loaded.accept(file.readNBytes(EstateImport.MAX_BYTES + 1));
            }
          }
        });
    // Not as a part of a form: the container would hold it to its own limits, and on the disk.
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setAcceptedFileExtensions(".xlsx");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(EstateImport.MAX_BYTES);
    upload.setI18n(words());
  }

  /** Ready for the next one. */
  void clear() {
    getContent().clearFileList();
  }

  private UploadI18N words() {
    var files = new UploadI18N.AddFiles().setOne(getTranslation("import.choose"));
    var drop = new UploadI18N.DropFiles().setOne(getTranslation("import.drop"));
    var error =
        new UploadI18N.Error()
            .setTooManyFiles(getTranslation("import.one-file"))
            .setFileIsTooBig(getTranslation("import.problem.too-large", "", "20 MiB"))
            .setIncorrectFileType(getTranslation("import.problem.not-a-workbook"));
    var status =
        new UploadI18N.Uploading.Status()
            .setConnecting(getTranslation("import.sending"))
            .setStalled(getTranslation("import.sending"))
            .setProcessing(getTranslation("import.checking"))
            .setHeld(getTranslation("import.sending"));
    var wrong =
        new UploadI18N.Uploading.Error()
            .setServerUnavailable(getTranslation("import.unreachable"))
            .setUnexpectedServerError(getTranslation("import.failed"))
            .setForbidden(getTranslation("import.failed"));
    return new UploadI18N()
        .setAddFiles(files)
        .setDropFiles(drop)
        .setError(error)
        .setUploading(new UploadI18N.Uploading().setStatus(status).setError(wrong))
        .setUnits(List.of("B", "kB", "MB", "GB"));
  }
}
