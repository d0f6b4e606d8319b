package app.courtyard.plan;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is owed: enough for a phone that is not in touch for a week. */
@Component
class TasksSection implements PackSection {

  private final Tasks tasks;

  TasksSection(Tasks tasks) {
    this.tasks = tasks;
  }

  /** As in frontend/field/wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireTask(
      UUID id,
      String kind,
      UUID route,
      LocalDate day,
      Instant from,
      Instant until,
      @Nullable Instant done) {

    static WireTask of(Task task) {
      return new WireTask(
          task.id(), "round", task.route(), task.day(), task.from(), task.until(), task.done());
    }
  }

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public List<WireTask> content(PackFor who) {
    return tasks.around(who.person(), who.reach(), who.today()).stream().map(WireTask::of).toList();
  }
}
