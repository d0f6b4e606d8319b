package app.courtyard.casework;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.people.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The frequent answers, for whoever answers on site. */
@Component
class TemplatesSection implements PackSection {

  private final AnswerTemplates templates;

  TemplatesSection(AnswerTemplates templates) {
    this.templates = templates;
  }

  @Override
  public String name() {
    return "templates";
  }

  /** As in frontend/field/wire.ts. */
  @Override
  public List<AnswerTemplate> content(PackFor who) {
    return who.person().may(Permissions.FOLLOW_CASES) ? templates.of(who.person()) : List.of();
  }
}
