package io.github.sceplifecycle.examples.input;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intune.IntuneCertificateReader;
import io.github.sceplifecycle.jamf.JamfInventoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hands out the devices of inventories one at a time. Jamf's are streamed. Intune's are read whole,
 * each document by itself, because a report has a line for each certificate and those of one device
 * may stand anywhere in it; one too large for that is streamed, too, and where the lines of a
 * device do not follow each other a problem says so.
 */
public final class Inventories {

  private static final long MOST_READ_WHOLE = Limits.DEFAULT.mostBytes();

  private final Progress progress;
  private final Visitor visitor;
  private final List<Problem> problems = new ArrayList<>();

  /** One of the readers that hand out devices as they come. */
  @FunctionalInterface
  private interface Streaming {

    Intake<Long> stream(String document, InputStream content, Consumer<Intake<Device>> sink)
        throws IOException;
  }

  /** Is given each device. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes a device.
     *
     * @param source which MDM knows it
     * @param document which document lists it
     * @param device the device, with the problems in it
     */
    void device(Source source, String document, Intake<Device> device);
  }

  private Inventories(Progress progress, Visitor visitor) {
    this.progress = progress;
    this.visitor = visitor;
  }

  /**
   * Hands out the devices of all inventories.
   *
   * @param inputs the documents
   * @param progress is told of every document before it is read, and on the way
   * @param visitor is given each device
   * @return the problems of no single device
   * @throws UnusableInputException at the first document that cannot be read at all; what was
   *     handed out before stays good
   */
  public static List<Problem> stream(Inputs inputs, Progress progress, Visitor visitor)
      throws UnusableInputException {
    Inventories inventories = new Inventories(progress, visitor);
    for (InputDocument document : inputs.jamfInventories()) {
      inventories.jamf(document);
    }
    for (InputDocument document : inputs.intuneCertificates()) {
      inventories.intune(document);
    }
    return inventories.problems;
  }

  private void jamf(InputDocument document) throws UnusableInputException {
    progress.reading(document.name());
    streamed(document, Source.JAMF, JamfInventoryReader::stream);
  }

  /** What is too large to be read whole, packed or not, is streamed. */
  private void intune(InputDocument document) throws UnusableInputException {
    progress.reading(document.name());
    if (document.size() > MOST_READ_WHOLE) {
      streamIntune(document);
      return;
    }
    Intake<List<Device>> read = IntuneCertificateReader.read(document.name(), document.bytes());
    if (read.nothingRead()) {
      streamIntune(document);
      return;
    }
    problems.addAll(read.problems());
    for (Device device : read.value()) {
      visitor.device(Source.INTUNE, document.name(), Intake.of(device));
    }
  }

  private void streamIntune(InputDocument document) throws UnusableInputException {
    streamed(document, Source.INTUNE, IntuneCertificateReader::stream);
  }

  private void streamed(InputDocument document, Source source, Streaming reader)
      throws UnusableInputException {
    try (InputStream content = progress.watching(document)) {
      Intake<Long> read =
          reader.stream(
              document.name(), content, device -> visitor.device(source, document.name(), device));
      took(document, read.value() == 0, read.problems());
    } catch (IOException failure) {
      throw new UnusableInputException(document.name(), InputDocument.reason(failure));
    }
  }

  private void took(InputDocument document, boolean nothing, List<Problem> met)
      throws UnusableInputException {
    if (nothing) {
      Fleets.refuse(document, met);
    }
    problems.addAll(met);
  }
}
