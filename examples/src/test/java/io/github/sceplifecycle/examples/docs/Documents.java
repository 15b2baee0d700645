package io.github.sceplifecycle.examples.docs;

import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The documents that the pages' commands and programs speak of, in a folder. */
record Documents(Path folder) {

  private static final List<String> SAMPLES =
      List.of(
          "jamf-profile.xml",
          "jamf-computers.json",
          "jamf-mobile-devices.json",
          "intune-profiles.json",
          "intune-certificates.csv");

  static Documents in(Path folder) {
    try {
      for (String sample : SAMPLES) {
        Path file = folder.resolve(sample);
        if (!Files.exists(file)) {
          try (InputStream in = Documents.class.getResourceAsStream("/samples/" + sample)) {
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
