package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader notes while it reads, and the mistake that it makes, if any. */
final class Notes {

  private final Optional<Misreading> mistake;
  private final List<Node> problems = new ArrayList<>();

  Notes(Optional<Misreading> mistake) {
    this.mistake = mistake;
  }

  boolean makes(Misreading one) {
    return mistake.filter(made -> made == one).isPresent();
  }

  void problem(String path, String kind) {
    problems.add(
        Answer.object().with("path", Answer.text(path)).with("kind", Answer.text(kind)).node());
  }

  /** One entry cannot be read: it is noted, or, by mistake, everything is lost. */
  void lost(String path, String kind) {
    if (makes(Misreading.ONE_BREAKS_ALL)) {
      throw new IllegalStateException("everything is lost");
    }
    problem(path, kind);
  }

  /** A document as a whole was refused, and why, if that is more than that it cannot be read. */
  void refusal(String kind) {
    if (!kind.equals("UNREADABLE")) {
      problem("$", kind);
    }
    problem("$", "UNREADABLE");
  }

  /** An element of a list is none of what the list holds: it is told and passed over. */
  <T> Optional<T> only(Class<T> wanted, Object element, String path) {
    if (wanted.isInstance(element)) {
      return Optional.of(wanted.cast(element));
    }
    lost(path, "SKIPPED");
    return Optional.empty();
  }

  Node answer(String name, List<Node> values) {
    return Answer.object()
        .with(name, Answer.list(values))
        .with("problems", Answer.list(problems))
        .node();
  }
}
