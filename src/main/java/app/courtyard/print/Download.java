package app.courtyard.print;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Documents that go to their reader alone: kept by nobody on the way, and saved as a file. */
public enum Download {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String type;

  Download(String type) {
    this.type = type;
  }

  /** As the name of the file ends. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Before anything is written.
   *
   * @param name of the file, without how it ends
   */
  public void begin(HttpServletResponse response, String name) {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + "." + extension(), StandardCharsets.UTF_8)
            .build()
            .toString());
  }
}
