package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;

/** Certificate states, rows of reports and Cloud PKI's records among the entries of a document. */
final class CertificateEntries implements EntryReader<DeviceCertificate> {

  @Override
  public boolean knows(Node.Obj entry) {
    return GraphType.isStated(entry)
        || ReportRow.isNamedBy(entry.members().keySet())
        || StateRecord.isNamedBy(entry.members().keySet());
  }

  @Override
  public boolean knowsTable(List<String> columns) {
    return ReportRow.isNamedBy(columns);
  }

  @Override
  public String expected() {
    return "certificate states, or the report AllDeviceCertificates as JSON or CSV";
  }

  @Override
  public Optional<DeviceCertificate> read(Fields entry) {
    Optional<String> type = GraphType.of(entry);
    return type.isPresent() ? ofType(type.get(), entry) : byNames(entry);
  }

  private static Optional<DeviceCertificate> ofType(String type, Fields entry) {
    if (StateRecord.TYPES.know(type)) {
      StateRecord.TYPES.meaning(type, entry, GraphType.KEY);
      return StateRecord.read(entry);
    }
    if (LeafRecord.TYPES.know(type)) {
      LeafRecord.TYPES.meaning(type, entry, GraphType.KEY);
      return Optional.of(LeafRecord.read(entry));
    }
    GraphType.noteSkipped(entry, ProblemKind.SKIPPED, type, "no certificate state; passed over");
    return Optional.empty();
  }

  /** Lists of one type may leave the type out, and reports have none. */
  private static Optional<DeviceCertificate> byNames(Fields entry) {
    if (ReportRow.isNamedBy(entry.names())) {
      return Optional.of(ReportRow.read(entry));
    }
    if (StateRecord.isNamedBy(entry.names())) {
      return StateRecord.read(entry);
    }
    GraphType.noteMissing(entry);
    return Optional.empty();
  }
}
