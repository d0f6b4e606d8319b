package app.courtyard.capture;

import app.courtyard.form.AnswerCheck;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Forms;
import app.courtyard.form.Severity;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a capture whether it can be a record, with all that stands against it at once. */
@Component
class Judge {

  private final Forms forms;
  private final Sites sites;
  private final Responsibilities responsibilities;
  private final CaptureRows captures;

  Judge(Forms forms, Sites sites, Responsibilities responsibilities, CaptureRows captures) {
    this.forms = forms;
    this.sites = sites;
    this.responsibilities = responsibilities;
    this.captures = captures;
  }

  Judgement judge(Arriving arriving, Sender sender, Estate estate, Delivery delivery) {
    return judge(arriving, sender, estate, delivery, Set.of());
  }

  /**
   * @param waived what somebody answers for at the desk, so that it stands against it no longer; of
   *     answers that break the rules only what is legible may be there then
   */
  Judgement judge(
      Arriving arriving, Sender sender, Estate estate, Delivery delivery, Set<ReasonCode> waived) {
    List<Reason> reasons = new ArrayList<>();
    if (arriving.bytes().length > Intake.MOST_CAPTURE_BYTES) {
      reasons.add(Reason.of(ReasonCode.TOO_LARGE));
    }
    sender.against().forEach(code -> reasons.add(Reason.of(code)));
    CaptureContent content = arriving.content();
    if (content == null) {
      reasons.add(Reason.of(ReasonCode.UNREADABLE));
      return new Judgement.Hold(reasons);
    }
    if (content.photos().size() > Intake.MOST_PHOTOS) {
      reasons.add(Reason.of(ReasonCode.TOO_MANY_PHOTOS));
    }
    Optional<Form> form = form(content, reasons);
    List<VerdictAnswer> verdicts =
        form.map(known -> verdicts(known, content, waived, reasons)).orElse(List.of());
    Optional<Instant> capturedAt = CaptureTime.of(content, delivery);
    if (capturedAt.isEmpty()) {
      reasons.add(Reason.of(ReasonCode.CLOCK));
    }
    Instant at = capturedAt.orElse(delivery.receivedAt());
    if (sender.closing() != null
        && !sender.closing().letsIn(content.clock(), at, delivery.receivedAt())) {
      reasons.add(Reason.of(ReasonCode.TOKEN_REVOKED));
    }
    Reach reach = responsibilities.reachOf(sender.person(), estate.dayOf(at));
    boolean fromAnywhere =
        Judgement.worstOf(verdicts) == Severity.URGENT
            || form.filter(known -> known.kind() == FormKind.CASE).isPresent();
    @Nullable Site site = site(content, reach, at, fromAnywhere, reasons);
    checkEarlier(content.corrects(), sender, reasons);
    checkEarlier(content.voids(), sender, reasons);
    reasons.removeIf(reason -> waived.stream().anyMatch(reason::is));
    if (!reasons.isEmpty()) {
      return new Judgement.Hold(reasons.stream().distinct().toList());
    }
    UUID courtyard =
        site == null
            ? sites.courtyardNear(reach, content.position()).orElse(null)
            : site.courtyardId();
    Double distance = site == null ? null : site.distanceFrom(content.position());
    Duration off = Duration.between(content.capturedAt(), capturedAt.orElseThrow());
    return new Judgement.Accept(
        content.moved(off),
        form.orElseThrow(),
        site == null ? null : site.name(),
        courtyard,
        distance,
        verdicts);
  }

  private Optional<Form> form(CaptureContent content, List<Reason> reasons) {
    Optional<Form> form = forms.find(content.form(), content.version());
    if (form.isEmpty()) {
      boolean known = forms.newest(content.form()).isPresent();
      reasons.add(Reason.of(known ? ReasonCode.UNKNOWN_VERSION : ReasonCode.UNKNOWN_FORM));
    }
    return form;
  }

  /** Empty where the answers break the rules: then nobody knows yet what they say. */
  private static List<VerdictAnswer> verdicts(
      Form form, CaptureContent content, Set<ReasonCode> waived, List<Reason> reasons) {
    var manifest =
        content.photos().stream().map(PhotoInManifest::sha256).collect(Collectors.toSet());
    var problems = AnswerCheck.check(form, content.answers(), manifest);
    problems.forEach(problem -> reasons.add(Reason.of(problem)));
    return problems.isEmpty() || waived.contains(ReasonCode.ANSWERS)
        ? VerdictAnswer.in(form, content.answers())
        : List.of();
  }

  /**
   * What is urgent, and what a resident says, is taken from anybody, anywhere on the estate: it
   * goes to whoever answers there.
   */
  private @Nullable Site site(
      CaptureContent content, Reach reach, Instant at, boolean fromAnywhere, List<Reason> reasons) {
    if (content.placeId() == null) {
      return null;
    }
    Site site = sites.find(reach, content.placeId(), at).orElse(null);
    if (site == null) {
      reasons.add(Reason.of(ReasonCode.UNKNOWN_PLACE));
    } else if (!reach.covers(site.courtyardId()) && !fromAnywhere) {
      reasons.add(Reason.of(ReasonCode.PLACE_OUTSIDE));
    }
    return site;
  }

  private void checkEarlier(@Nullable UUID earlier, Sender sender, List<Reason> reasons) {
    if (earlier != null && !captures.isOwn(sender, earlier)) {
      reasons.add(Reason.of(ReasonCode.UNKNOWN_RECORD));
    }
  }
}
