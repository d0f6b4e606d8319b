package app.courtyard.paper.ui;

import app.courtyard.paper.FormPrint;
import app.courtyard.paper.FormPrints;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last print of somebody who is signed in: theirs alone, and gone when they are. */
@SpringComponent
@VaadinSessionScope
class FormTray {

  private final FormPrints prints;
  private @Nullable FormPrint print;

  FormTray(FormPrints prints) {
    this.prints = prints;
  }

  Optional<FormPrint> print() {
    return Optional.ofNullable(print);
  }

  /** What lay there goes. */
  void put(FormPrint next) {
    clear();
    print = next;
  }

  @PreDestroy
  void clear() {
    if (print != null) {
      prints.discard(print);
      print = null;
    }
  }
}
