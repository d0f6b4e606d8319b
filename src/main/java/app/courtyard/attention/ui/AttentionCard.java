package app.courtyard.attention.ui;

import app.courtyard.attention.Activity;
import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionFilter;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

/** A key-attention customer in the list: why they are one, and what happened in the month. */
class AttentionCard extends RouterLink {

  private final transient Attention attention;

  AttentionCard(Attention attention, Activity activity, AttentionFilter filter, EstateTime time) {
    this.attention = attention;
    addClassNames("card", "round-card");
    AttentionView.LINKS.point(this, filter, attention.id());
    Div title = new Div(attention.name());
    title.addClassName("title");
    Div where = new Div(AttentionWords.where(attention));
    where.addClassNames("sub", "num");
    Div reason = new Div(attention.reason());
    reason.addClassName("note-line");
    String month =
        filter.month() == null
            ? getTranslation("attention.month")
            : AttentionWords.month(filter.month(), getLocale());
    Div happened =
        new Div(getTranslation("attention.month.of", month, AttentionWords.happened(activity)));
    happened.addClassNames("sub", "num");
    Div pills = new Div();
    pills.addClassName("pills");
    AttentionWords.pills(attention, activity, time).forEach(pills::add);
    add(title, where, reason, happened, pills);
  }

  Attention attention() {
    return attention;
  }
}
