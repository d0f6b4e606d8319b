package app.courtyard.paper;

import app.courtyard.capture.RecordPictures;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.print.Sheet;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;

/**
 * Prints many record forms into one file, on a thread of its own, so that the page stays usable and
 * may be left. Each is read as one that is asked for alone: within the reader's reach, and with its
 * trace.
 */
@Service
public class FormPrints {

  /** No more are printed in one go. */
  public static final int MOST = 100;

  /** Each keeps a processor busy: others wait for their turn. */
  private static final int AT_ONCE = 1;

  private final CasePapers papers;
  private final RecordPictures pictures;
  private final I18NProvider words;
  private final Clock clock;
  private final AsyncTaskExecutor threads;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  FormPrints(
      CasePapers papers,
      RecordPictures pictures,
      I18NProvider words,
      Clock clock,
      @Qualifier("applicationTaskExecutor") AsyncTaskExecutor threads) {
    this.papers = papers;
    this.pictures = pictures;
    this.words = words;
    this.clock = clock;
    this.threads = threads;
  }

  /**
   * @param cases in the order in which they are printed; what is out of reach is left out
   * @throws IllegalArgumentException for none, and for more than {@value #MOST}
   * @throws org.springframework.security.access.AccessDeniedException for those who may see none
   */
  public FormPrint begin(Person reader, List<UUID> cases, Locale language) {
    reader.mustBeAllowed(Permissions.SEE_CASES);
    if (cases.isEmpty() || cases.size() > MOST) {
      throw new IllegalArgumentException(cases.size() + " forms");
    }
    FormPrint print = new FormPrint(cases.size());
    threads.execute(() -> run(print, reader, cases, language));
    return print;
  }

  /** Stops it where it is under way, and deletes what was made. */
  public void discard(FormPrint print) {
    print.discard().ifPresent(FormPrints::delete);
  }

  private void run(FormPrint print, Person reader, List<UUID> cases, Locale language) {
    Path file = null;
    boolean wanted = false;
    try {
      turns.acquire();
      try {
        file = Files.createTempFile("record-forms", ".pdf");
        // Whoever is still signed in when the server stops has not put it away.
        file.toFile().deleteOnExit();
        write(print, reader, cases, language, file);
      } finally {
        turns.release();
      }
      wanted = print.end(file);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      print.fail();
    } catch (IOException | RuntimeException e) {
      LoggerFactory.getLogger(FormPrints.class).error("Record forms could not be printed", e);
      print.fail();
    } finally {
      if (!wanted && file != null) {
        delete(file);
      }
    }
  }

  private void write(FormPrint print, Person reader, List<UUID> cases, Locale language, Path file)
      throws IOException {
    String title = words.getTranslation("record-form.title", language);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Sheet sheet = new Sheet(title, out)) {
      boolean begun = false;
      for (UUID id : cases) {
        if (print.state() != FormPrint.State.UNDER_WAY) {
          break;
        }
        Optional<CasePaper> form = papers.recordForm(reader, id);
        if (form.isPresent()) {
          if (begun) {
            sheet.nextPage();
          }
          add(form.get(), language, sheet);
          begun = true;
        }
        print.oneMore();
      }
      if (!begun) {
        sheet.note(title);
      }
    }
  }

  private void add(CasePaper form, Locale language, Sheet sheet) {
    new RecordFormPdf(pictures, new RecordFormWords(words, language, form, clock)).add(form, sheet);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
