package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.CsvDocument;
import io.github.sceplifecycle.documents.DocumentFormat;
import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what Intune reports of certificates on devices (S-35): Graph's certificate states of one
 * profile or of all devices, the reports {@code AllDeviceCertificates} and {@code
 * CertificatesByRAPolicy} as CSV or JSON, taken out of the archive in which they are exported, and
 * Cloud PKI's records of the certificates that it issued.
 *
 * <p>A report names device and profile; its rows are joined by the device's identifier. Cloud PKI's
 * record names the device and no profile. A certificate state names neither: each record is a
 * device of its own, identified by the record, and one {@link ProblemKind#NOT_LINKABLE} says so.
 * Display names are not unique and never join anything.
 *
 * <p>Not read, because no source says in which form they are: key usages as a number, extended key
 * usages as a text, key lengths without an algorithm.
 */
public final class IntuneCertificateReader {

  private static final Logger LOG = LoggerFactory.getLogger(IntuneCertificateReader.class);

  private IntuneCertificateReader() {}

  /**
   * Reads every device of a document.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @return the devices in order; a problem for everything that could not be used
   */
  public static Intake<List<Device>> read(String document, byte[] content) {
    Problems problems = new Problems();
    IntuneDocument source = new IntuneDocument(document, problems);
    DeviceList devices = new DeviceList();
    source
        .text(content)
        .map(text -> entries(text, source))
        .orElse(List.of())
        .forEach(node -> Fields.of(node, problems).ifPresent(entry -> add(entry, devices)));
    devices.noteUnlinked(Place.whole(document), problems);
    Intake<List<Device>> intake = problems.with(devices.devices());
    LOG.debug("{} devices, {} problems", intake.value().size(), intake.problems().size());
    return intake;
  }

  private static List<Node> entries(DocumentText text, IntuneDocument source) {
    boolean table =
        text.format() == DocumentFormat.OTHER
            && CsvDocument.columns(text.text(), Limits.DEFAULT)
                .filter(ReportRow::isNamedBy)
                .isPresent();
    return table
        ? source.csv(text)
        : source.json(
            text,
            IntuneCertificateReader::isKnown,
            "certificate states, or the report AllDeviceCertificates as JSON or CSV");
  }

  private static boolean isKnown(Node.Obj entry) {
    return GraphType.isStated(entry)
        || ReportRow.isNamedBy(entry.members().keySet())
        || StateRecord.isNamedBy(entry.members().keySet());
  }

  private static void add(Fields entry, DeviceList devices) {
    GraphType.of(entry)
        .ifPresentOrElse(type -> addOfType(type, entry, devices), () -> addByNames(entry, devices));
  }

  private static void addOfType(String type, Fields entry, DeviceList devices) {
    if (StateRecord.TYPES.know(type)) {
      StateRecord.TYPES.meaning(type, entry.placeOf(GraphType.KEY), entry.problems());
      StateRecord.read(entry).ifPresent(devices::addUnlinked);
    } else if (LeafRecord.TYPES.know(type)) {
      LeafRecord.TYPES.meaning(type, entry.placeOf(GraphType.KEY), entry.problems());
      devices.addLinked(LeafRecord.read(entry), entry, LeafRecord.DEVICE_NAME);
    } else {
      GraphType.noteSkipped(entry, ProblemKind.SKIPPED, type, "no certificate state; passed over");
    }
  }

  /** Lists of one type may leave the type out, and reports have none. */
  private static void addByNames(Fields entry, DeviceList devices) {
    if (ReportRow.isNamedBy(entry.names())) {
      devices.addLinked(ReportRow.read(entry), entry, ReportRow.DEVICE_NAME);
    } else if (StateRecord.isNamedBy(entry.names())) {
      StateRecord.read(entry).ifPresent(devices::addUnlinked);
    } else {
      GraphType.noteMissing(entry);
    }
  }
}
