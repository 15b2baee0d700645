package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of a SCEP payload, two of which contain a blank. A key that differs from one of them by
 * blanks, dashes or letters' case only is reported and not read, for a device would not either.
 */
final class PayloadKeys {

  private static final Map<String, String> KNOWN =
      Stream.of(
              "URL",
              "Name",
              "Subject",
              "Challenge",
              "Keysize",
              "Key Type",
              "Key Usage",
              "CAFingerprint",
              "SubjectAltName",
              "Retries",
              "RetryDelay",
              "KeyIsExtractable",
              "AllowAllAppsAccess",
              "CertificateRenewalTimeInterval")
          .collect(Collectors.toMap(PayloadKeys::letters, Function.identity()));

  private PayloadKeys() {}

  static void noteMisspelt(Fields content) {
    for (String key : List.copyOf(content.names())) {
      meant(key).ifPresent(known -> note(content, key, known));
    }
  }

  private static Optional<String> meant(String key) {
    return Optional.ofNullable(KNOWN.get(letters(key))).filter(known -> !known.equals(key));
  }

  private static void note(Fields content, String key, String known) {
    content
        .problems()
        .add(
            content.placeOf(key),
            ProblemKind.MISSPELT,
            '"' + key + '"',
            "expected \"" + known + "\"; not read, as a device would not");
  }

  private static String letters(String key) {
    return key.replace(" ", "").replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
