package app.courtyard.estate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in the encodings that spreadsheets in China write. */
final class TextFile {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextFile() {}

  /** Empty when it is none of them. */
  static Optional<String> decode(byte[] file) {
    if (startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff)) {
      return decode(file, StandardCharsets.UTF_16);
    }
    // Nothing that is not meant to be UTF-8 happens to be it, but for plain ASCII.
    return decode(file, StandardCharsets.UTF_8).or(() -> decode(file, GB18030));
  }

  private static Optional<String> decode(byte[] file, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return plain.indexOf('\0') < 0 ? Optional.of(plain) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
  }
}
