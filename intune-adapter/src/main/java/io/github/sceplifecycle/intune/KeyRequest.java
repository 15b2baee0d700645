package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RequestedKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The key and the use that a profile requests. */
final class KeyRequest {

  private static final String HASHES = "hashAlgorithm";
  private static final String PURPOSES = "extendedKeyUsages";
  private static final String PURPOSE = "objectIdentifier";

  private static final Words<Integer> SIZES =
      new Words<>(Map.of("size1024", 1024, "size2048", 2048, "size4096", 4096));

  private static final Words<String> HASH_WORDS = Words.of("sha1", "sha2");

  private KeyRequest() {}

  static RequestedKey read(Fields fields, boolean listedFlags) {
    return new RequestedKey(
        SIZES.read(fields, "keySize").map(OptionalInt::of).orElse(OptionalInt.empty()),
        Flags.keyUsages(fields, "keyUsage", listedFlags),
        purposes(fields),
        hashes(fields, listedFlags));
  }

  /** Known words as Graph writes them; an unknown one keeps its text (S-31). */
  private static List<String> hashes(Fields fields, boolean listed) {
    return Flags.read(fields, HASHES, listed).stream()
        .map(word -> HASH_WORDS.meaning(word, fields, HASHES).orElse(word))
        .toList();
  }

  /** Graph writes {@code []} for what is not set: no restriction was asked for. */
  private static Optional<ExtendedKeyUsages> purposes(Fields fields) {
    List<String> identifiers =
        fields.list(PURPOSES).orElse(List.of()).stream()
            .flatMap(node -> Fields.of(node, fields.problems()).stream())
            .flatMap(purpose -> identifier(purpose).stream())
            .toList();
    return Optional.of(identifiers).filter(some -> !some.isEmpty()).map(ExtendedKeyUsages::of);
  }

  private static Optional<String> identifier(Fields purpose) {
    Optional<String> text = purpose.nonBlank(PURPOSE);
    if (text.filter(ObjectIdentifiers::isLegal).isEmpty()) {
      boolean stated = text.isPresent();
      purpose
          .problems()
          .add(
              purpose.placeOf(PURPOSE),
              stated ? ProblemKind.WRONG_TYPE : ProblemKind.MISSING,
              text.orElse(""),
              "expected an object identifier such as 1.3.6.1.5.5.7.3.2; not read");
      return Optional.empty();
    }
    return text;
  }
}
