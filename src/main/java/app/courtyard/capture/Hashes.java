package app.courtyard.capture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** SHA-256, as both sides compute it. */
final class Hashes {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  static boolean isSha256(String text) {
    return SHA256.matcher(text).matches();
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String sha256(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /**
   * UTF-8 as a browser's TextEncoder writes it, half a surrogate pair included, or the two hashes
   * would differ.
   */
  static byte[] utf8(String text) {
    try {
      ByteBuffer encoded =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .replaceWith(REPLACEMENT)
              .encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * An id for what has none of its own: the same for the same content, and of a version that phones
   * do not make.
   */
  static UUID idOf(String sha256) {
    long high = Long.parseUnsignedLong(sha256.substring(0, 16), 16);
    long low = Long.parseUnsignedLong(sha256.substring(16, 32), 16);
    return new UUID(high & ~0xF000L | 0x8000L, low & ~(0b11L << 62) | 1L << 63);
  }

  private Hashes() {}
}
