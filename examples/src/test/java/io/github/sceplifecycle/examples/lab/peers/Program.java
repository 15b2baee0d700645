package io.github.sceplifecycle.examples.lab.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of others on this machine, run in a folder of its own and never for long. */
final class Program {

  private static final long PATIENCE_SECONDS = 60;
  private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/lib/certmonger");

  private final Path path;
  private final Path folder;

  /** How a program ended. */
  record Ended(int exitCode, String said) {}

  private Program(Path path, Path folder) {
    this.path = path;
    this.folder = folder;
  }

  /** Skips the test where the program is not there. */
  static Program present(String name, Path folder) {
    Optional<Path> found = find(name);
    Assumptions.assumeTrue(found.isPresent(), name + " is not on this machine");
    return new Program(found.orElseThrow(), folder);
  }

  private static Optional<Path> find(String name) {
    String searched = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Pattern.compile(":").splitAsStream(searched), FOLDERS.stream())
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Ended run(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }

  Ended run(Map<String, String> environment, String... arguments) throws Exception {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process = start(environment, said, arguments);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(path + " does not end: " + read(said));
      }
      return new Ended(process.exitValue(), read(said));
    } finally {
      end(process);
    }
  }

  /** Leaves it running; the caller ends it. */
  Process start(Map<String, String> environment, Path said, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(path.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
