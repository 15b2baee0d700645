package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SCEP profiles among the entries of a document, told from others by their type. */
final class ProfileEntries implements EntryReader<ScepProfile> {

  private static final Words<IntuneProfileType> TYPES =
      new Words<>(
          Arrays.stream(IntuneProfileType.values())
              .collect(Collectors.toMap(IntuneProfileType::odataType, Function.identity())));

  @Override
  public boolean knows(Node.Obj entry) {
    return GraphType.isStated(entry);
  }

  @Override
  public boolean knowsTable(List<String> columns) {
    return false;
  }

  @Override
  public String expected() {
    return "profiles with @odata.type";
  }

  @Override
  public Optional<ScepProfile> read(Fields entry) {
    Optional<String> type = GraphType.of(entry);
    if (type.isEmpty()) {
      GraphType.noteMissing(entry);
    }
    return type.flatMap(name -> ofType(name, entry));
  }

  private static Optional<ScepProfile> ofType(String type, Fields entry) {
    if (TYPES.know(type)) {
      return TYPES
          .meaning(type, entry, GraphType.KEY)
          .map(known -> new ProfileEntry(entry, known).read());
    }
    if (type.toLowerCase(Locale.ROOT).endsWith("scepcertificateprofile")) {
      GraphType.noteSkipped(
          entry, ProblemKind.UNSUPPORTED, type, "a SCEP profile of a type that is not known here");
    } else {
      GraphType.noteSkipped(entry, ProblemKind.SKIPPED, type, "no SCEP profile; passed over");
    }
    return Optional.empty();
  }
}
