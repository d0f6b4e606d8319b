package app.courtyard.capture;

import app.courtyard.form.AnswerCheck;
import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.form.Problem;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Traces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.NullNode;

/** What is held, opened one by one. */
@Service
public class HeldPages {

  private final HeldReach heldReach;
  private final HeldCaptures held;
  private final HeldOrigins origins;
  private final HeldPictures pictures;
  private final Reconsidering reconsidering;
  private final Forms forms;
  private final Traces traces;

  HeldPages(
      HeldReach heldReach,
      HeldCaptures held,
      HeldOrigins origins,
      HeldPictures pictures,
      Reconsidering reconsidering,
      Forms forms,
      Traces traces) {
    this.heldReach = heldReach;
    this.held = held;
    this.origins = origins;
    this.pictures = pictures;
    this.reconsidering = reconsidering;
    this.forms = forms;
    this.traces = traces;
  }

  /** Empty where it is held no longer, is beyond the person's reach, or never was. */
  @Transactional(readOnly = true)
  public Optional<HeldPage> find(Person person, HeldKey key) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    Reach reach = heldReach.of(person);
    return held.find(reach, key)
        .flatMap(shown -> heldReach.find(reach, key).map(capture -> page(shown, capture)));
  }

  /**
   * The very bytes that came, to be looked into at the desk.
   *
   * @throws org.springframework.security.access.AccessDeniedException without the permission to
   *     review
   */
  @Transactional
  public Optional<byte[]> raw(Person person, HeldKey key) {
    person.mustBeAllowed(Permissions.REVIEW);
    Optional<HandedIn> capture = heldReach.find(heldReach.of(person), key);
    capture.ifPresent(found -> traces.note(person, "held-downloaded", key.id().toString()));
    return capture.map(found -> found.arriving().bytes());
  }

  /**
   * A JPEG with a watermark of what the capture says of itself.
   *
   * @param number in its manifest, from 1
   */
  @Transactional(readOnly = true)
  public Optional<byte[]> photo(Person person, HeldKey key, int number, boolean large) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    Reach reach = heldReach.of(person);
    return held.find(reach, key)
        .flatMap(
            shown ->
                heldReach
                    .find(reach, key)
                    .flatMap(capture -> pictures.copy(shown, capture, number, large)));
  }

  private HeldPage page(HeldCapture shown, HandedIn capture) {
    @Nullable CaptureContent content = capture.arriving().content();
    @Nullable Form form = content == null ? null : form(content);
    return new HeldPage(
        shown,
        reconsidering.reasons(capture),
        form,
        content == null ? 0 : content.version(),
        content == null ? NullNode.getInstance() : content.answers(),
        content == null || form == null ? List.of() : problems(form, content),
        held.answersBefore(capture).orElse(null),
        content == null || content.place() == null ? null : content.place().words(),
        origins.device(capture).orElse(null),
        origins.broughtBy(capture).orElse(null),
        content != null && content.corrects() != null,
        pictures.of(capture),
        capture.arriving().bytes().length);
  }

  private static List<Problem> problems(Form form, CaptureContent content) {
    return AnswerCheck.check(
        form,
        content.answers(),
        content.photos().stream().map(PhotoInManifest::sha256).collect(Collectors.toSet()));
  }

  private @Nullable Form form(CaptureContent content) {
    return forms
        .find(content.form(), content.version())
        .or(() -> forms.newest(content.form()))
        .orElse(null);
  }

  /** Forms that an unknown one may be read as. */
  public List<Form> known() {
    return forms.current();
  }
}
