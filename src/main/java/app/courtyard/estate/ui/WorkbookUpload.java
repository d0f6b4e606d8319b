package app.courtyard.estate.ui;

import app.courtyard.estate.EstateImport;
import app.courtyard.estate.UploadedFile;
import app.courtyard.ui.UploadWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Picking a workbook or CSV files, or dropping them. What comes goes on together, as bytes, and
 * never much more than an estate's files may have.
 */
class WorkbookUpload extends Composite<Upload> {

  /** More than there are sheets, for those whose names are not clear yet. */
  private static final int MOST_FILES = 30;

  private final List<UploadedFile> files = new ArrayList<>();

  /**
   * @param picked with all that came, once the last of them is here
   */
  WorkbookUpload(SerializableConsumer<List<UploadedFile>> picked) {
    Upload upload = getContent();
    upload.setUploadHandler(
        new UploadHandler() {
          @Override
          public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var file = event.getInputStream()) {
              // One byte more than there may be tells that there are too many.
              take(
                  new UploadedFile(
                      event.getFileName(), file.readNBytes(EstateImport.MAX_BYTES + 1)));
            }
          }
        });
    upload.addAllFinishedListener(
        event -> {
          List<UploadedFile> all = takeAll();
          upload.clearFileList();
          if (!all.isEmpty()) {
            picked.accept(all);
          }
        });
    // Not as a part of a form: the container would hold it to its own limits, and on the disk.
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setAcceptedFileExtensions(".xlsx", ".csv", ".tsv", ".txt", ".zip");
    upload.setMaxFiles(MOST_FILES);
    upload.setMaxFileSize(EstateImport.MAX_BYTES);
    upload.setI18n(words());
  }

  /** On the thread of its request; several may come at once. What is too much is not kept. */
  private synchronized void take(UploadedFile file) {
    long bytes = files.stream().mapToLong(one -> one.content().length).sum();
    files.add(bytes > EstateImport.MAX_BYTES ? new UploadedFile(file.name(), new byte[1]) : file);
  }

  private synchronized List<UploadedFile> takeAll() {
    List<UploadedFile> all = List.copyOf(files);
    files.clear();
    return all;
  }

  private UploadI18N words() {
    return new UploadWords(
            getTranslation("import.sending"),
            getTranslation("import.unreachable"),
            getTranslation("import.failed"),
            getTranslation("import.too-many-files", MOST_FILES),
            getTranslation("import.problem.too-large", "", EstateImport.MAX_SIZE),
            getTranslation("import.problem.not-a-workbook"))
        .i18n()
        .setAddFiles(new UploadI18N.AddFiles().setMany(getTranslation("import.choose")))
        .setDropFiles(new UploadI18N.DropFiles().setMany(getTranslation("import.drop")));
  }
}
