package app.courtyard.estate;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks at an uploaded file before it is parsed: a few kilobytes of zip can unfold to gigabytes,
 * and one cell that says it stands in column ZZZZZZ makes the parser reserve room for all columns
 * before it.
 */
final class WorkbookGuard {

  /** Bytes of all its parts together when they are unfolded. */
  static final long MAX_UNFOLDED_BYTES = 128L * 1024 * 1024;

  private WorkbookGuard() {}

  /** What keeps the file from being read. */
  enum Verdict {
    FINE,
    NOT_A_WORKBOOK,
    TOO_LARGE
  }

  static Verdict look(byte[] file) {
    if (file.length > EstateImport.MAX_BYTES) {
      return Verdict.TOO_LARGE;
    }
    // The library that the parser reads with too, so that both see the same parts.
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      Size size = new Size();
      for (var parts = zip.getEntries(); parts.hasMoreElements(); ) {
        var part = parts.nextElement();
        try (var content = zip.getInputStream(part)) {
          scan(new Unfolding(content, size), part.getName().endsWith(".xml"));
        }
      }
      return zip.getEntry("xl/workbook.xml") == null ? Verdict.NOT_A_WORKBOOK : Verdict.FINE;
    } catch (TooLarge e) {
      return Verdict.TOO_LARGE;
    } catch (IOException | SAXException | IllegalArgumentException e) {
      return Verdict.NOT_A_WORKBOOK;
    }
  }

  /**
   * Any part may be named as a sheet, whatever its name says; only of XML it is demanded that it is
   * whole.
   */
  private static void scan(Unfolding part, boolean xml) throws IOException, SAXException {
    try {
      parser().parse(part, new CellHandler());
    } catch (SAXException e) {
      if (xml) {
        throw e;
      }
    }
    part.transferTo(OutputStream.nullOutputStream());
  }

  private static SAXParser parser() throws SAXException {
    try {
      var factory = SAXParserFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class CellHandler extends DefaultHandler {

    /** No spreadsheet has more columns than XFD. */
    private static final int MAX_COLUMN_LETTERS = 3;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes)
        throws SAXException {
      String reference = name.equals("c") || name.endsWith(":c") ? attributes.getValue("r") : null;
      if (reference != null
          && reference.chars().filter(Character::isLetter).count() > MAX_COLUMN_LETTERS) {
        throw new IllegalArgumentException("No column " + reference);
      }
    }
  }

  /** Bytes of all parts so far. */
  private static final class Size {
    private long bytes;

    void add(int count) throws TooLarge {
      bytes += Math.max(count, 0);
      if (bytes > MAX_UNFOLDED_BYTES) {
        throw new TooLarge();
      }
    }
  }

  private static final class Unfolding extends FilterInputStream {

    private final Size size;

    Unfolding(InputStream part, Size size) {
      super(part);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      size.add(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      size.add(read);
      return read;
    }

    @Override
    public void close() {
      // The XML parser closes what it was given, also when it stops in the middle; the rest must be
      // counted too.
    }
  }

  private static final class TooLarge extends IOException {}
}
