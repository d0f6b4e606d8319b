package app.courtyard.estate;

/**
 * A file as it was uploaded.
 *
 * @param name with its ending, which says what it is: {@code .xlsx}, {@code .csv}, {@code .tsv},
 *     {@code .txt} or {@code .zip}
 */
public record UploadedFile(String name, byte[] content) {

  /** Without folder and ending. */
  String stem() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
