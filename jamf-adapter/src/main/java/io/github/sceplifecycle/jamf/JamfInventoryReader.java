package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads Jamf inventories of computers and mobile devices.
 *
 * <p>Known are the Jamf Pro API's computers and mobile devices (pages, lists, single details) and
 * the Classic API's in XML and JSON. What an inventory shows is what a device reported: every
 * certificate of its keychain, long expired ones and authorities among them.
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
   * Reads every device of a document.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; any bytes, nothing is thrown for them
   * @return the devices in order; a problem for everything that could not be used
   */
  public static Intake<List<Device>> read(String document, byte[] content) {
    Problems problems = new Problems();
    List<Device> devices =
        JamfDocument.open(Place.whole(document), content, problems)
            .map(opened -> InventoryShapes.in(opened, problems))
            .orElse(List.of());
    Intake<List<Device>> intake = problems.with(List.copyOf(devices));
    LOG.debug("{} devices, {} problems", devices.size(), intake.problems().size());
    return intake;
  }
}
