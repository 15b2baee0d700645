package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.output.Stretch;
import io.github.sceplifecycle.examples.output.TextCells;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.Projection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One story in a picture: the attempts and the replacements, and below them what is attested. */
final class Lane {

  private static final int BAR = 16;
  private static final int LINE = 17;
  private static final int TITLE = 18;
  private static final int GAP = 22;
  private static final int CLOSEST_MARKS = 40;

  /** Where the bars begin. */
  static final int BARS = GAP + TITLE;

  /** How tall both bars are together. */
  static final int TALL = BAR + 3 + BAR;

  private static final int LONG_WORD = 1_250;
  private static final int SHORT_WORD = 620;

  private final String title;
  private final Projection projection;
  private final Scale scale;
  private final List<String> sentences;

  private Lane(String title, Projection projection, Scale scale, List<String> sentences) {
    this.title = title;
    this.projection = projection;
    this.scale = scale;
    this.sentences = sentences;
  }

  static List<Lane> of(Lifecycle lifecycle, Scale scale) {
    List<Lane> lanes = new ArrayList<>();
    lifecycle
        .stories()
        .forEach(
            (story, projection) -> {
              StoryWords words = new StoryWords(lifecycle, story, projection);
              lanes.add(new Lane(words.title(), projection, scale, words.sentences()));
            });
    return lanes;
  }

  int height() {
    return BARS + TALL + 4 + LINE * lines().size();
  }

  /** The story in sentences. */
  String told() {
    return title + ": " + String.join(" ", sentences);
  }

  private List<String> lines() {
    int characters = (int) (scale.width() / 6.7);
    return sentences.stream()
        .flatMap(sentence -> TextCells.wrap(sentence, characters, "").lines())
        .toList();
  }

  void draw(Markup svg, int top) {
    svg.leaf("text", title, "class", "strong", "x", scale.left(), "y", top + GAP + 9);
    int y = top + BARS;
    certificates(svg, y);
    attempts(svg, y);
    attestation(svg, y + BAR + 3);
    y += TALL + 4;
    for (String line : lines()) {
      y += LINE;
      svg.leaf("text", line, "class", "quiet", "x", scale.left(), "y", y - 3);
    }
  }

  /** The replacements, each until the next one takes its place. */
  private void certificates(Markup svg, int y) {
    long last = Long.MIN_VALUE / 2;
    for (IssuedCertificate issued : projection.certificates()) {
      Instant from = issued.validity().notBefore();
      boolean drawn = issued.number() > 1 && scale.tenths(from) - last >= CLOSEST_MARKS;
      if (drawn) {
        last = scale.tenths(from);
        certificate(svg, y, issued);
      }
    }
  }

  private void certificate(Markup svg, int y, IssuedCertificate issued) {
    Instant from = issued.validity().notBefore();
    Instant to = issued.replacement().success().orElse(issued.validity().notAfter());
    Optional<Instant> revoked = revocation(issued).filter(at -> at.isBefore(to));
    Instant good = revoked.orElse(to);
    String kind = issued.firstUsed().isPresent() ? "valid" : "unused";
    rect(svg, kind, y, new Span(from, good));
    word(svg, "certificate " + issued.number(), "in", y, new Span(from, good));
    if (revoked.isPresent()) {
      rect(svg, "revoked", y, new Span(good, to));
      word(svg, "revoked, never used", "in quiet", y, new Span(good, to));
    }
  }

  private Optional<Instant> revocation(IssuedCertificate issued) {
    return projection.events().stream()
        .filter(event -> event.kind() == EventKind.REVOKED_FOR_DISUSE)
        .filter(event -> event.certificate() == issued.number())
        .map(Event::at)
        .findFirst();
  }

  /** A dot where one succeeds, a stroke where one fails; no more than can be told apart. */
  private void attempts(Markup svg, int y) {
    long last = Long.MIN_VALUE / 2;
    for (Event event : projection.events()) {
      boolean failed = event.kind() == EventKind.ATTEMPT_FAILED;
      boolean attempt = failed || event.kind() == EventKind.ATTEMPT_SUCCEEDED;
      if (attempt && scale.tenths(event.at()) - last >= CLOSEST_MARKS) {
        last = scale.tenths(event.at());
        String x = scale.x(event.at());
        if (failed) {
          svg.empty("line", "class", "try", "x1", x, "x2", x, "y1", y + 3, "y2", y + BAR - 1);
        } else {
          svg.empty("circle", "class", "done", "cx", x, "cy", y + BAR / 2, "r", 5);
        }
      }
    }
  }

  private void attestation(Markup svg, int y) {
    for (Stretch stretch : Stretch.of(projection.attestation())) {
      boolean attests = stretch.kind() == VerdictKind.ATTESTED;
      Span span = new Span(stretch.from(), stretch.to());
      rect(svg, attests ? "good" : "bad", y, span);
      word(
          svg,
          attests ? "attests" : "does not attest",
          attests ? "in on-good" : "in on-bad",
          y,
          span);
    }
  }

  private void rect(Markup svg, String kind, int y, Span span) {
    svg.empty(
        "rect",
        "class",
        kind,
        "x",
        scale.x(span.from()),
        "y",
        y,
        "width",
        scale.distance(span.from(), span.to()),
        "height",
        BAR);
  }

  /** A part of the axis. */
  private record Span(Instant from, Instant to) {}

  /** A word in a bar, where there is room for it. */
  private void word(Markup svg, String text, String kind, int y, Span span) {
    long room = scale.tenths(span.to()) - scale.tenths(span.from());
    if (room > (text.length() > 8 ? LONG_WORD : SHORT_WORD)) {
      String x = Scale.number(scale.tenths(span.from()) + 90);
      svg.leaf("text", text, "class", kind, "x", x, "y", y + 12);
    }
  }
}
