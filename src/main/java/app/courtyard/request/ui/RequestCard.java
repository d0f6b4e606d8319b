package app.courtyard.request.ui;

import app.courtyard.request.Followed;
import app.courtyard.request.Request;
import app.courtyard.request.RequestFilter;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request in the list. */
class RequestCard extends RouterLink {

  private final transient Request request;

  RequestCard(Request request, @Nullable Followed followed, RequestFilter filter, EstateTime time) {
    this.request = request;
    addClassNames("card", "round-card");
    setClassName("voided", request.isVoided());
    RequestsView.LINKS.point(this, filter, request.id());
    Div title = new Div(RequestWords.kind(request.kind()));
    title.addClassName("title");
    List<String> facts = new ArrayList<>(List.of(RequestWords.number(request)));
    facts.addAll(RequestWords.where(request));
    facts.add(time.dayAndTime(request.saidAt()));
    Div about = new Div(Facts.of(facts));
    about.addClassNames("sub", "num");
    Div words = new Div(request.words());
    words.addClassName("note-line");
    Div pills = new Div();
    pills.addClassName("pills");
    RequestPills.of(request, followed, time).forEach(pills::add);
    add(title, about, words, pills);
  }

  Request request() {
    return request;
  }
}
