package app.courtyard.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/**
 * What a field for files says while they come, and when they do not.
 *
 * @param sending while a file is on its way
 * @param unreachable when the server cannot be reached
 * @param failed when something went wrong there
 * @param tooMany files at once
 * @param tooLarge a file
 * @param wrongKind of file
 */
public record UploadWords(
    String sending,
    String unreachable,
    String failed,
    String tooMany,
    String tooLarge,
    String wrongKind) {

  public UploadI18N i18n() {
    var error =
        new UploadI18N.Error()
            .setTooManyFiles(tooMany)
            .setFileIsTooBig(tooLarge)
            .setIncorrectFileType(wrongKind);
    var status =
        new UploadI18N.Uploading.Status()
            .setConnecting(sending)
            .setStalled(sending)
            .setProcessing(sending)
            .setHeld(sending);
    var wrong =
        new UploadI18N.Uploading.Error()
            .setServerUnavailable(unreachable)
            .setUnexpectedServerError(failed)
            .setForbidden(failed);
    return new UploadI18N()
        .setError(error)
        .setUploading(new UploadI18N.Uploading().setStatus(status).setError(wrong))
        .setUnits(List.of("B", "kB", "MB", "GB"));
  }
}
