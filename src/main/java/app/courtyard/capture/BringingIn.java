package app.courtyard.capture;

import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what stands in a file, each on its own, and tells what came of it. */
@Component
class BringingIn {

  private final Intake intake;
  private final CaptureRows captures;
  private final Receipts receipts;
  private final Photos photos;
  private final HeldChoices places;
  private final Forms forms;
  private final Accounts accounts;

  BringingIn(
      Intake intake,
      CaptureRows captures,
      Receipts receipts,
      Photos photos,
      HeldChoices places,
      Forms forms,
      Accounts accounts) {
    this.intake = intake;
    this.captures = captures;
    this.receipts = receipts;
    this.photos = photos;
    this.places = places;
    this.forms = forms;
    this.accounts = accounts;
  }

  /** A capture of the file, and whether it was here before. */
  private record Arrived(Arriving capture, boolean before) {}

  /**
   * @param at the moment of the receipt; when the phone sent it nobody knows
   */
  List<BroughtIn> all(WaitingFile file, Person whose, Person by, Instant at, IntConsumer progress)
      throws IOException {
    Sender sender = new Sender(whose, null, by.id(), against(whose), null);
    int done = 0;
    List<Optional<Arrived>> arrived = new ArrayList<>();
    for (Optional<byte[]> bytes : file.captures()) {
      arrived.add(bytes.map(whole -> take(whole, sender, at)));
      progress.accept(++done);
    }
    Map<String, PhotoRefused.Why> refused = new HashMap<>();
    for (String sha256 : named(arrived, file.photos())) {
      keep(file, sha256, whose, at).ifPresent(why -> refused.put(sha256, why));
      progress.accept(++done);
    }
    return told(arrived, sender, refused);
  }

  private List<ReasonCode> against(Person whose) {
    return accounts.findById(whose.id()).orElseThrow().isOpen()
        ? List.of()
        : List.of(ReasonCode.ACCOUNT_LOCKED);
  }

  private Arrived take(byte[] bytes, Sender sender, Instant at) {
    Arriving capture = Arriving.of(bytes);
    boolean before =
        captures.under(sender.estate(), capture.id()).stream()
            .anyMatch(kept -> kept.contentHash().equals(capture.hash()));
    intake.take(sender, new Delivery(at, null), List.of(new String(bytes, StandardCharsets.UTF_8)));
    return new Arrived(capture, before);
  }

  /** Pictures in the file that captures in it name, and no others. */
  private static Set<String> named(List<Optional<Arrived>> arrived, Set<String> inFile) {
    Set<String> named = new HashSet<>(inFile);
    named.retainAll(
        arrived.stream()
            .flatMap(Optional::stream)
            .flatMap(one -> one.capture().pictures().stream())
            .collect(Collectors.toSet()));
    return named;
  }

  private Optional<PhotoRefused.Why> keep(WaitingFile file, String sha256, Person whose, Instant at)
      throws IOException {
    try (InputStream picture = Objects.requireNonNull(file.photo(sha256))) {
      photos.keep(whose, sha256, picture, at);
      return Optional.empty();
    } catch (PhotoRefused e) {
      return Optional.of(e.why());
    } catch (ZipException e) {
      return Optional.of(PhotoRefused.Why.WRONG_HASH);
    }
  }

  private List<BroughtIn> told(
      List<Optional<Arrived>> arrived, Sender sender, Map<String, PhotoRefused.Why> refused) {
    List<Arriving> whole =
        arrived.stream().flatMap(Optional::stream).map(Arrived::capture).toList();
    Map<UUID, String> names =
        places.names(
            sender.estate(), whole.stream().map(Arriving::place).filter(Objects::nonNull).toList());
    var receipt = receipts.of(sender.estate(), whole).iterator();
    return arrived.stream()
        .map(
            one ->
                one.map(here -> told(here, receipt.next(), names, refused))
                    .orElseGet(BroughtIn::damaged))
        .toList();
  }

  private BroughtIn told(
      Arrived arrived,
      Receipt receipt,
      Map<UUID, String> names,
      Map<String, PhotoRefused.Why> refused) {
    Arriving capture = arrived.capture();
    List<PhotoRefused.Why> harmed =
        receipt.missing().stream().map(refused::get).filter(Objects::nonNull).toList();
    return new BroughtIn(
        new HeldKey(capture.id(), capture.hash()),
        form(capture),
        place(capture, names),
        capture.capturedAt(),
        arrived.before() ? BroughtIn.State.BEFORE : stateOf(receipt),
        receipt.state() == CaptureState.HELD ? receipt.reasons() : List.of(),
        capture.pictures().size(),
        receipt.missing().size() - harmed.size(),
        harmed);
  }

  private static @Nullable String place(Arriving capture, Map<UUID, String> names) {
    if (capture.place() != null) {
      return names.get(capture.place());
    }
    CaptureContent content = capture.content();
    return content == null || content.place() == null ? null : content.place().words();
  }

  private static BroughtIn.State stateOf(Receipt receipt) {
    return switch (receipt.state()) {
      case ACCEPTED -> BroughtIn.State.TAKEN;
      case HELD -> BroughtIn.State.HELD;
      case SET_ASIDE -> BroughtIn.State.SET_ASIDE;
    };
  }

  private @Nullable Form form(Arriving capture) {
    if (capture.form() == null) {
      return null;
    }
    return Optional.ofNullable(capture.content())
        .flatMap(content -> forms.find(content.form(), content.version()))
        .or(() -> forms.newest(capture.form()))
        .orElse(null);
  }
}
