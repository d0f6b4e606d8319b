package app.courtyard.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads no more than it should of what somebody sends. */
final class Limited {

  private static final int PIECE = 16 * 1024;

  /**
   * @return how many bytes were read: at most one piece over the limit
   */
  static long copy(InputStream in, OutputStream out, long limit) throws IOException {
    byte[] piece = new byte[PIECE];
    long bytes = 0;
    for (int read; bytes <= limit && (read = in.read(piece)) >= 0; bytes += read) {
      out.write(piece, 0, read);
    }
    return bytes;
  }

  private Limited() {}
}
