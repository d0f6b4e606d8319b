package app.courtyard.capture;

import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.form.LegibleAnswers;
import app.courtyard.people.Reach;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Applies what was decided at the desk to a held capture. */
@Component
class Remedies {

  private final Forms forms;
  private final CaptureRows captures;
  private final HeldChoices choices;

  Remedies(Forms forms, CaptureRows captures, HeldChoices choices) {
    this.forms = forms;
    this.captures = captures;
    this.choices = choices;
  }

  /**
   * @param reach of whoever decides: no place and no person beyond it
   * @throws AccessDeniedException for one that is beyond it
   */
  void apply(List<Remedy> remedies, Reconsidered capture, Reach reach) {
    // Whose it is and what form it has is settled first: the rest depends on it.
    remedies.stream()
        .sorted(Comparator.comparing(Remedies::dependsOnOthers))
        .forEach(remedy -> apply(remedy, capture, reach));
  }

  private static boolean dependsOnOthers(Remedy remedy) {
    return !(remedy instanceof Remedy.OfPerson || remedy instanceof Remedy.ReadAs);
  }

  private void apply(Remedy remedy, Reconsidered capture, Reach reach) {
    switch (remedy) {
      case Remedy.AsItIs(ReasonCode reason) -> letPass(reason, capture);
      case Remedy.AtPlace(var place) -> {
        demand(choices.covers(reach, place), "place " + place);
        capture.at(place);
      }
      case Remedy.OfPerson(var account) ->
          capture.inNameOf(
              choices
                  .person(reach, account)
                  .map(Sender::of)
                  .orElseThrow(() -> beyond("account " + account)));
      case Remedy.ReadAs(var form, var version) -> capture.readAs(form, version);
      case Remedy.MadeAt(var at) ->
          capture.madeAt(at == null ? capture.delivery().receivedAt() : at);
      case Remedy.AsCorrection() -> capture.correcting(UuidCreator.getTimeOrderedEpoch());
    }
  }

  private void letPass(ReasonCode reason, Reconsidered capture) {
    CaptureContent content = capture.content();
    if (reason == ReasonCode.ANSWERS) {
      forms
          .find(content.form(), content.version())
          .ifPresent(form -> capture.answers(legible(form, content)));
    } else if (reason != ReasonCode.UNKNOWN_RECORD) {
      capture.waive(reason);
    } else if (content.corrects() != null
        && !captures.isOwn(capture.sender(), content.corrects())) {
      // A record never names what is not there; what was to be voided, though, cannot be.
      capture.standAlone();
    }
  }

  private static LegibleAnswers legible(Form form, CaptureContent content) {
    return LegibleAnswers.of(
        form,
        content.answers(),
        content.photos().stream().map(PhotoInManifest::sha256).collect(Collectors.toSet()));
  }

  private static void demand(boolean within, String what) {
    if (!within) {
      throw beyond(what);
    }
  }

  private static AccessDeniedException beyond(String what) {
    return new AccessDeniedException("No " + what + " within reach");
  }
}
