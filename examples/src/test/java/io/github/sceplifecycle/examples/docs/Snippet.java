package io.github.sceplifecycle.examples.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A piece of Java in a page: statements, compiled and run as they stand. */
record Snippet(String statements) {

  private static final String IMPORTS =
      Stream.of(
              "java.time",
              "java.util",
              "io.github.sceplifecycle.attestation",
              "io.github.sceplifecycle.authority",
              "io.github.sceplifecycle.certificate",
              "io.github.sceplifecycle.device",
              "io.github.sceplifecycle.intake",
              "io.github.sceplifecycle.intune",
              "io.github.sceplifecycle.jamf",
              "io.github.sceplifecycle.policy",
              "io.github.sceplifecycle.projection",
              "io.github.sceplifecycle.redistribution")
          .map("import %s.*;\n"::formatted)
          .reduce("", String::concat);

  /** Every block of a language in a page, in order. */
  static List<String> blocks(Path page, String language) throws IOException {
    Matcher fences =
        Pattern.compile("(?m)^```" + language + "\\n((?:(?!^```).*\\n)*)^```$")
            .matcher(Files.readString(page));
    return fences.results().map(block -> block.group(1)).toList();
  }

  /** What it prints. The parameter {@code bytes} stands for a document. */
  String run(Path folder, byte[] bytes) throws Exception {
    Path source = folder.resolve("Page.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class Page {\n  public static void show(byte[] bytes) throws Exception {\n"
            + statements
            + "  }\n}\n");
    compile(source, folder);
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      classes.loadClass("Page").getMethod("show", byte[].class).invoke(null, (Object) bytes);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void compile(Path source, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    String classPath = System.getProperty("java.class.path");
    int code =
        compiler.run(
            null,
            null,
            complaints,
            "-proc:none",
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            source.toString());
    if (code != 0) {
      throw new AssertionError(complaints.toString(StandardCharsets.UTF_8));
    }
  }
}
