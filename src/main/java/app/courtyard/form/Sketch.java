package app.courtyard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form that is being written: the same document as a {@link Form}, but not yet bound to its
 * rules. Moves and changes of what is not there change nothing.
 */
public record Sketch(Part form, List<Group> sections) {

  /** A section with its questions. */
  public record Group(Part section, List<Part> questions) {
    public Group {
      questions = List.copyOf(questions);
    }

    public String id() {
      return section.id();
    }
  }

  public Sketch {
    sections = List.copyOf(sections);
  }

  public static Sketch of(Form form) {
    return SketchJson.read(FormJson.write(form));
  }

  /**
   * @throws WrongForm naming what a form must not be
   */
  public Form asForm(String id, int version) {
    ObjectNode tree = SketchJson.tree(this);
    return FormJson.read(tree.put("id", id).put("version", version).toString());
  }

  public Stream<Part> questions() {
    return sections.stream().flatMap(group -> group.questions().stream());
  }

  public Optional<Part> question(String id) {
    return questions().filter(question -> question.id().equals(id)).findFirst();
  }

  public Optional<Group> section(String id) {
    return sections.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The section in which a question stands. */
  public Optional<Group> sectionOf(String question) {
    return sections.stream()
        .filter(group -> group.questions().stream().anyMatch(one -> one.id().equals(question)))
        .findFirst();
  }

  public boolean has(PartKey part) {
    return switch (part.kind()) {
      case FORM -> true;
      case SECTION -> section(part.id()).isPresent();
      case QUESTION -> question(part.id()).isPresent();
    };
  }

  public Sketch with(PartKey part, UnaryOperator<Part> change) {
    return switch (part.kind()) {
      case FORM -> new Sketch(change.apply(form), sections);
      case SECTION ->
          mapped(
              group ->
                  group.id().equals(part.id())
                      ? new Group(change.apply(group.section()), group.questions())
                      : group);
      case QUESTION ->
          mapped(
              group ->
                  new Group(
                      group.section(),
                      group.questions().stream()
                          .map(one -> one.id().equals(part.id()) ? change.apply(one) : one)
                          .toList()));
    };
  }

  /** At its place, or at the end where that is further than the end. */
  public Sketch insertSection(Group group, int at) {
    List<Group> all = new ArrayList<>(sections);
    all.add(Math.clamp(at, 0, all.size()), group);
    return new Sketch(form, all);
  }

  /** Into that section, or into the last one where that is not there any more. */
  public Sketch insertQuestion(Part question, String section, int at) {
    if (sections.isEmpty()) {
      return this;
    }
    String into = section(section).orElse(sections.getLast()).id();
    return mapped(
        group -> {
          if (!group.id().equals(into)) {
            return group;
          }
          List<Part> all = new ArrayList<>(group.questions());
          all.add(Math.clamp(at, 0, all.size()), question);
          return new Group(group.section(), all);
        });
  }

  public Sketch remove(PartKey part) {
    List<Group> left =
        sections.stream()
            .filter(group -> !part.equals(PartKey.section(group.id())))
            .map(
                group ->
                    new Group(
                        group.section(),
                        group.questions().stream()
                            .filter(one -> !part.equals(PartKey.question(one.id())))
                            .toList()))
            .toList();
    return new Sketch(form, left);
  }

  /**
   * @param step -1 towards the beginning, 1 towards the end; a question goes on into the next
   *     section
   */
  public Sketch move(PartKey part, int step) {
    return part.kind() == PartKey.Kind.SECTION
        ? section(part.id())
            .map(group -> remove(part).insertSection(group, sections.indexOf(group) + step))
            .orElse(this)
        : question(part.id()).map(one -> moveQuestion(part, one, step)).orElse(this);
  }

  private Sketch moveQuestion(PartKey part, Part question, int step) {
    Group group = sectionOf(question.id()).orElseThrow();
    int to = group.questions().indexOf(question) + step;
    if (to >= 0 && to < group.questions().size()) {
      return remove(part).insertQuestion(question, group.id(), to);
    }
    int next = sections.indexOf(group) + step;
    return next < 0 || next >= sections.size()
        ? this
        : remove(part)
            .insertQuestion(question, sections.get(next).id(), step > 0 ? 0 : Integer.MAX_VALUE);
  }

  /** To the end of another section. */
  public Sketch moveInto(String question, String section) {
    return question(question)
        .map(
            one ->
                remove(PartKey.question(question)).insertQuestion(one, section, Integer.MAX_VALUE))
        .orElse(this);
  }

  /** Where a part stands among its like; -1: nowhere. */
  public int indexOf(PartKey part) {
    List<String> ids =
        part.kind() == PartKey.Kind.SECTION
            ? sections.stream().map(Group::id).toList()
            : sectionOf(part.id())
                .map(group -> group.questions().stream().map(Part::id).toList())
                .orElse(List.of());
    return IntStream.range(0, ids.size())
        .filter(index -> ids.get(index).equals(part.id()))
        .findFirst()
        .orElse(-1);
  }

  private Sketch mapped(UnaryOperator<Group> change) {
    return new Sketch(form, sections.stream().map(change).toList());
  }
}
