package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what Intune reports of certificates on devices (S-35): Graph's certificate states of one
 * profile or of all devices, the reports {@code AllDeviceCertificates} and {@code
 * CertificatesByRAPolicy} as CSV or JSON, taken out of the archive in which they are exported, and
 * Cloud PKI's records of the certificates that it issued.
 *
 * <p>A report names device and profile; its rows are joined by the device's identifier. Cloud PKI's
 * record names the device and no profile. A certificate state names neither: each record stands for
 * a device of its own under the record's identifier, which is no device's, so that a device with
 * several counts several times; one {@link ProblemKind#NOT_LINKABLE} says so. Display names are not
 * unique and never join anything.
 *
 * <p>Not read, because no source says in which form they are: key usages as a number, extended key
 * usages as a text, key lengths without an algorithm.
 */
public final class IntuneCertificateReader {

  private static final Logger LOG = LoggerFactory.getLogger(IntuneCertificateReader.class);

  private IntuneCertificateReader() {}

  /**
   * Reads every device of a document, within {@link Limits#DEFAULT}.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @return the devices in order; a problem for everything that could not be used
   */
  public static Intake<List<Device>> read(String document, byte[] content) {
    return read(document, content, Limits.DEFAULT);
  }

  /**
   * The same within other limits.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @param limits how much is read before the document is refused
   * @return the devices in order; a problem for everything that could not be used
   */
  public static Intake<List<Device>> read(String document, byte[] content, Limits limits) {
    Place place = Place.whole(document);
    IntuneDocument<DeviceCertificate> source =
        new IntuneDocument<>(place, limits, new CertificateEntries());
    DeviceList devices = new DeviceList();
    Unlinked unlinked = new Unlinked();
    Problems inEntries = new Problems();
    Problems problems =
        source.read(
            content,
            entry ->
                inEntries
                    .take(entry)
                    .ifPresent(
                        row -> {
                          devices.add(row, inEntries);
                          unlinked.count(row);
                        }));
    problems.take(inEntries.with(0));
    unlinked.note(place, problems);
    Intake<List<Device>> intake = problems.with(devices.devices());
    LOG.debug("{} devices, {} problems", intake.value().size(), intake.problems().size());
    return intake;
  }

  /**
   * Hands out the devices of a document one at a time, each within {@link Limits#STREAMED}.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @param sink is given each device, with the problems in it
   * @return how many were handed out, beside the problems of no single device
   * @throws IOException if {@code content} throws it; what was handed out before stays good
   * @see #stream(String, InputStream, Limits, Consumer)
   */
  public static Intake<Long> stream(
      String document, InputStream content, Consumer<? super Intake<Device>> sink)
      throws IOException {
    return stream(document, content, Limits.STREAMED, sink);
  }

  /**
   * Hands out the devices of a document one at a time, in memory that does not grow with their
   * number: JSON and CSV, in UTF-8 or, with a byte order mark, UTF-16, packed with gzip or not.
   *
   * <p>Rows of one device are joined if they follow each other. Where they stand apart, each part
   * is handed out as a device, and for the first ten thousand devices an {@link
   * ProblemKind#INCOMPLETE} tells so: {@link #read} joins them wherever they stand. In all else
   * devices and problems are those that {@link #read} gives.
   *
   * <p>How large the document is, packed or not, has no bound; the limits bound each entry and
   * whatever else is kept. Where it ends early or is malformed, the devices before have been handed
   * out, and a problem says where it broke. Of the problems of no single device the first thousand
   * are kept, and the number of the others.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; read on the caller's thread, perhaps further than the document goes,
   *     and never closed here
   * @param limits of each single entry
   * @param sink is given each device, with the problems in it; what it throws ends the reading
   * @return how many were handed out, beside the problems of no single device
   * @throws IOException if {@code content} throws it; what was handed out before stays good
   */
  public static Intake<Long> stream(
      String document, InputStream content, Limits limits, Consumer<? super Intake<Device>> sink)
      throws IOException {
    Place place = Place.whole(document);
    DeviceRun devices = new DeviceRun(sink);
    Unlinked unlinked = new Unlinked();
    Problems problems = new Problems();
    problems.take(
        new IntuneDocument<>(place, limits, new CertificateEntries())
            .stream(
                content,
                row -> {
                  unlinked.count(row.value());
                  devices.add(row);
                }));
    devices.handOut();
    devices.noteScattered(place, problems);
    unlinked.note(place, problems);
    Intake<Long> intake = problems.with(devices.count());
    LOG.debug("{} devices, {} problems beside them", intake.value(), intake.problems().size());
    return intake;
  }
}
