package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
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
 * Reads Jamf inventories of computers and mobile devices.
 *
 * <p>Known are the Jamf Pro API's computers and mobile devices (pages, lists, single details) and
 * the Classic API's in XML and JSON. What an inventory shows is what a device reported: every
 * certificate of its keychain, long expired ones and authorities among them.
 *
 * <p>{@link #read} answers for a document as a whole, {@link #stream} hands its devices out one at
 * a time. Members that say nothing here are passed over: they must be well-formed, and no more is
 * asked of them.
 *
 * <p>A certificates section that is absent or {@code null} was not asked for: what the device holds
 * is unknown. An empty one says that it holds none. The two are never mixed (S-34). No inventory
 * shows registration, binding, first use or key access (S-42), and Jamf's status of a certificate
 * is not its authority's revocation list: only a status of revoked says anything.
 */
public final class JamfInventoryReader {

  private static final Logger LOG = LoggerFactory.getLogger(JamfInventoryReader.class);

  private JamfInventoryReader() {}

  /**
   * Reads every device of a document, within {@link Limits#DEFAULT}.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; any bytes, nothing is thrown for them
   * @return the devices in order; a problem for everything that could not be used
   */
  public static Intake<List<Device>> read(String document, byte[] content) {
    return read(document, content, Limits.DEFAULT);
  }

  /**
   * Reads every device of a document.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes, which may be packed with gzip; any bytes, nothing is thrown for them
   * @param limits how much is read before the document is refused
   * @return the devices in order; a problem for everything that could not be used
   */
  public static Intake<List<Device>> read(String document, byte[] content, Limits limits) {
    Intake<List<Device>> intake =
        new InventoryDocument(Place.whole(document), limits).read(content);
    LOG.debug("{} devices, {} problems", intake.value().size(), intake.problems().size());
    return intake;
  }

  /**
   * Hands out the devices of a document one at a time, each piece within {@link Limits#STREAMED}.
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
   * number. They are the devices and problems that {@link #read} gives.
   *
   * <p>JSON is streamed, in UTF-8 or, with a byte order mark, UTF-16; it may be packed with gzip.
   * How large the document is, packed or not, has no bound; the limits bound each device and
   * whatever else is kept. XML is read whole within the same limits, because the Classic API gives
   * single devices or short lists of names in it.
   *
   * <p>Where a document ends early or is malformed, the devices before have been handed out. A
   * problem says where it broke: {@link ProblemKind#INCOMPLETE}, or {@link ProblemKind#UNREADABLE}
   * if there was no device before. Of problems outside the devices the first thousand are kept, and
   * the number of the others.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; read on the caller's thread, perhaps further than the document goes,
   *     and never closed here
   * @param limits of each single device
   * @param sink is given each device, with the problems in it; what it throws ends the reading
   * @return how many were handed out, beside the problems of no single device
   * @throws IOException if {@code content} throws it; what was handed out before stays good
   */
  public static Intake<Long> stream(
      String document, InputStream content, Limits limits, Consumer<? super Intake<Device>> sink)
      throws IOException {
    Intake<Long> intake =
        new InventoryDocument(Place.whole(document), limits).stream(content, sink);
    LOG.debug("{} devices, {} problems beside them", intake.value(), intake.problems().size());
    return intake;
  }
}
