package io.github.sceplifecycle.testkit;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a program in a JVM of its own with little memory, to show that what a reader needs does not
 * grow with the document (S-32).
 *
 * @param heap how much it gets, as {@code -Xmx} wants it, for instance {@code 24m}
 * @param main the program; it says on standard output what the test wants to know
 * @param classPath the name of a class of each artifact that it uses beside its own
 */
public record SmallHeap(String heap, Class<?> main, List<String> classPath) {

  /** Checks that everything is there, and copies the list. */
  public SmallHeap {
    Objects.requireNonNull(heap, "heap");
    Objects.requireNonNull(main, "main");
    classPath = List.copyOf(classPath);
  }

  /**
   * Runs it to its end.
   *
   * @param arguments what the program is given
   * @return what it said on standard output, without blanks around it
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   */
  public String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=4", "-cp", path()));
    command.add("-Dorg.slf4j.simpleLogger.logFile=System.err");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  /**
   * What a program says: its answer, or {@code out of memory}.
   *
   * @param out its standard output
   * @param program makes the answer
   * @throws Exception if the program throws any
   */
  public static void say(PrintStream out, Callable<String> program) throws Exception {
    String said;
    try {
      said = program.call();
    } catch (OutOfMemoryError full) {
      said = "out of memory";
    }
    out.println(said);
  }

  /** Where these classes come from, whether they were found as modules or not. */
  private String path() {
    return Stream.concat(Stream.of(main.getName(), SmallHeap.class.getName()), classPath.stream())
        .map(SmallHeap::source)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String source(String className) {
    try {
      Class<?> found = Class.forName(className);
      return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalArgumentException("classPath must name classes, but has " + className, e);
    }
  }
}
