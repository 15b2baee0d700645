package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.DocumentFormat;
import io.github.sceplifecycle.documents.DocumentStream;
import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.JsonStream;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.documents.Unread;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One inventory, read whole or streamed. */
final class InventoryDocument {

  private static final int MOST_PROBLEMS = 1_000;

  private final Place place;
  private final Limits limits;

  InventoryDocument(Place place, Limits limits) {
    this.place = place;
    this.limits = limits;
  }

  /** All or nothing: a document that breaks off gives no device. */
  Intake<List<Device>> read(byte[] content) {
    Problems problems = new Problems();
    List<Device> devices = new ArrayList<>();
    InventoryShapes shapes =
        new InventoryShapes(place, problems, device -> devices.add(problems.take(device)));
    Optional<Container> container = Container.of(content);
    if (container.isPresent()) {
      container.get().refuse(place, problems);
      return problems.with(List.of());
    }
    Optional<DocumentText> text = problems.take(DocumentText.decode(place, content, limits));
    Optional<Problem> fault =
        text.flatMap(
            known ->
                known.format() == DocumentFormat.JSON
                    ? json(known.text(), shapes)
                    : other(known, shapes, problems));
    return fault
        .map(why -> Intake.of(List.<Device>of(), why))
        .orElseGet(() -> problems.with(List.copyOf(devices)));
  }

  private Optional<Problem> json(String text, InventoryShapes shapes) {
    Optional<Problem> fault = pieces().read(text, shapes::in);
    if (fault.isEmpty()) {
      shapes.finish();
    }
    return fault;
  }

  private Optional<Problem> other(DocumentText text, InventoryShapes shapes, Problems problems) {
    Optional<JamfDocument> opened = JamfDocument.open(place, text, limits, problems);
    opened.ifPresent(
        document -> {
          if (document.isPropertyList()) {
            shapes.passOver(document.root());
          } else {
            shapes.in(Unread.of(document.root()));
          }
          shapes.finish();
        });
    return Optional.empty();
  }

  Intake<Long> stream(InputStream content, Consumer<? super Intake<Device>> sink)
      throws IOException {
    Optional<DocumentStream> opened = DocumentStream.open(content);
    if (opened.isEmpty()) {
      return Intake.of(0L, damaged());
    }
    DocumentStream stream = opened.get();
    if (stream.format() == DocumentFormat.JSON) {
      return streamJson(stream, sink);
    }
    Optional<byte[]> whole = stream.whole(limits);
    return whole.isPresent() ? handOut(read(whole.get()), sink) : Intake.of(0L, damaged());
  }

  private Intake<Long> streamJson(DocumentStream stream, Consumer<? super Intake<Device>> sink)
      throws IOException {
    Problems problems = new Problems(MOST_PROBLEMS);
    InventoryShapes shapes = new InventoryShapes(place, problems, sink);
    Optional<Problem> fault = pieces().read(stream, shapes::in);
    if (fault.isEmpty()) {
      shapes.finish();
      return problems.with(shapes.found());
    }
    shapes.breakOff();
    return ended(fault.get(), problems.with(shapes.found()));
  }

  /** Where a document breaks off comes last, behind the bound of the others. */
  private static Intake<Long> ended(Problem fault, Intake<Long> intake) {
    List<Problem> problems = new ArrayList<>(intake.problems());
    problems.add(
        intake.value() == 0
            ? fault
            : new Problem(
                fault.place(),
                ProblemKind.INCOMPLETE,
                fault.found(),
                fault.expected()
                    + "; "
                    + intake.value()
                    + " devices stood before and have been read, the others are missing"));
    return new Intake<>(intake.value(), problems);
  }

  /** The problems of a document that was read whole belong to it, not to its devices. */
  private static Intake<Long> handOut(
      Intake<List<Device>> whole, Consumer<? super Intake<Device>> sink) {
    whole.value().forEach(device -> sink.accept(Intake.of(device)));
    return whole.map(devices -> (long) devices.size());
  }

  private Problem damaged() {
    return new Problem(
        place, ProblemKind.UNREADABLE, "a gzip archive that is damaged", "expected a whole one");
  }

  private JsonStream pieces() {
    return new JsonStream(place, InventoryNames.ALL, limits);
  }
}
