package app.courtyard.patrol.ui;

import app.courtyard.patrol.Remark;
import app.courtyard.patrol.Remark.Kind;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is worth a look, in words that each lead to the place on the page. */
class JudgingStrip extends UnorderedList {

  /** Of more of a kind only the first are named; the rest are found from there. */
  private static final int MOST_NAMED = 4;

  /**
   * @param lead to where a remark is about
   */
  JudgingStrip(List<Remark> remarks, Consumer<Remark> lead) {
    addClassNames("card", "judging");
    Map<Kind, List<Remark>> byKind =
        remarks.stream()
            .collect(Collectors.groupingBy(Remark::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, some) -> add(line(kind, some, lead)));
  }

  private ListItem line(Kind kind, List<Remark> some, Consumer<Remark> lead) {
    Span word = new Span(getTranslation("judging." + kind.code(), some.size()));
    word.addClassName("word");
    Div places = new Div();
    places.addClassName("places");
    some.stream()
        .limit(MOST_NAMED)
        .map(remark -> chip(place(remark), remark, lead))
        .forEach(places::add);
    if (some.size() > MOST_NAMED) {
      places.add(
          chip(
              getTranslation("judging.more", some.size() - MOST_NAMED),
              some.get(MOST_NAMED),
              lead));
    }
    return new ListItem(word, places);
  }

  private NativeButton chip(String words, Remark remark, Consumer<Remark> lead) {
    NativeButton chip = new NativeButton(words, click -> lead.accept(remark));
    chip.addClassName("pill");
    return chip;
  }

  private String place(Remark remark) {
    List<String> words = new ArrayList<>(List.of(remark.place()));
    if (!remark.figures().isEmpty()) {
      words.add(
          getTranslation(
              "judging." + remark.kind().code() + ".figures", remark.figures().toArray()));
    }
    if (remark.reason() != null) {
      words.add(HandReason.words(remark.reason()));
    }
    if (remark.missed() != null) {
      words.add(remark.missed().reason().in(getLocale()));
      if (remark.missed().words() != null) {
        words.add(remark.missed().words());
      }
    }
    return Facts.of(words);
  }
}
