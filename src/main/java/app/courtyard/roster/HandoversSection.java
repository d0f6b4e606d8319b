package app.courtyard.roster;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.roster.Handovers.WireHandover;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notes of those who were there before, until they are read. */
@Component
class HandoversSection implements PackSection {

  private final Handovers handovers;

  HandoversSection(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public String name() {
    return "handovers";
  }

  @Override
  public List<WireHandover> content(PackFor who) {
    return handovers.unread(who.person(), who.reach());
  }
}
