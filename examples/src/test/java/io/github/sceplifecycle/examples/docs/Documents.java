package io.github.sceplifecycle.examples.docs;

import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The documents that the pages' commands and programs speak of, in a folder. */
record Documents(Path folder) {

  /** Names in the pages, and the samples that they stand for. */
  private static final Map<String, String> SAMPLES =
      new TreeMap<>(
          Map.of(
              "profile.xml", "jamf-profile.xml",
              "computers.json", "jamf-computers.json",
              "mobile-devices.json", "jamf-mobile-devices.json",
              "profiles.json", "intune-profiles.json",
              "AllDeviceCertificates.csv", "intune-certificates.csv"));

  static Documents in(Path folder) {
    try {
      for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
        Path file = folder.resolve(sample.getKey());
        if (!Files.exists(file)) {
          try (InputStream in =
              Documents.class.getResourceAsStream("/samples/" + sample.getValue())) {
            Files.copy(in, file);
          }
        }
      }
      Files.writeString(folder.resolve("answers.json"), rightAnswers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Documents(folder);
  }

  private static String rightAnswers() {
    return ConformanceVectors.all().stream()
        .map((ConformanceVector v) -> "\"" + v.id() + "\": " + JsonText.of(v.expected()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** An argument as it is given here: the name of a file with the folder before it. */
  String placed(String argument) {
    boolean file = argument.matches("[\\w-]+\\.(xml|json|csv|html|txt|gz|mobileconfig)");
    return file ? folder.resolve(argument).toString() : argument;
  }

  /** Without the folders of this machine. */
  static String forget(String printed) {
    return printed.replaceAll(
        "(?:/|[A-Z]:\\\\)[^\\s\":]*[/\\\\](?=[\\w-]+\\.(?:xml|json|csv))", "");
  }
}
