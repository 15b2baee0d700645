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
import javax.tools.ToolProvider;

/**
 * A piece of Java in a page, compiled and run as it stands: a program with {@code main},
 * statements, or a class, which is only compiled.
 *
 * @param code what stands in the page
 * @param prelude declarations that it takes for granted
 */
record Snippet(String code, String prelude) {

  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|enum|interface) (\\w+)");

  private static final String IMPORTS =
      Stream.of(
              "java.time",
              "java.util",
              "java.util.stream",
              "io.github.sceplifecycle.advice",
              "io.github.sceplifecycle.attestation",
              "io.github.sceplifecycle.authority",
              "io.github.sceplifecycle.certificate",
              "io.github.sceplifecycle.device",
              "io.github.sceplifecycle.intake",
              "io.github.sceplifecycle.intune",
              "io.github.sceplifecycle.jamf",
              "io.github.sceplifecycle.policy",
              "io.github.sceplifecycle.projection",
              "io.github.sceplifecycle.redistribution",
              "io.github.sceplifecycle.testkit",
              "io.github.sceplifecycle.testkit.junit",
              "io.github.sceplifecycle.testkit.vectors",
              "net.jqwik.api",
              "net.jqwik.api.domains",
              "org.junit.jupiter.api")
          .map("import %s.*;\n"::formatted)
          .reduce("", String::concat);

  static Snippet of(Block block) {
    return new Snippet(block.text(), block.note("with").orElse(""));
  }

  /** A program stands for itself, with its imports; what else is shown does without. */
  private boolean isProgram() {
    return code.contains("static void main(");
  }

  private boolean isType() {
    return code.startsWith("@") || TYPE.matcher(code).lookingAt();
  }

  private String name() {
    Matcher type = TYPE.matcher(code);
    return isProgram() && type.find() ? type.group(1) : "Page";
  }

  private String source() {
    if (isProgram()) {
      return code;
    }
    String imports = IMPORTS + prelude + "\n";
    return isType()
        ? imports + code
        : imports
            + "public class Page {\n  public static void show(byte[] bytes) throws Exception {\n"
            + code
            + "  }\n}\n";
  }

  /** What it prints; nothing if it is a class without {@code main}. */
  String run(Path folder, byte[] bytes, String... arguments) throws Exception {
    compile(folder);
    if (!isProgram() && isType()) {
      return "";
    }
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      start(classes.loadClass(name()), bytes, arguments);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void start(Class<?> shown, byte[] bytes, String... arguments) throws Exception {
    if (isProgram()) {
      shown.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } else {
      shown.getMethod("show", byte[].class).invoke(null, (Object) bytes);
    }
  }

  private void compile(Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve(name() + ".java"), source());
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    List<String> options =
        List.of(
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, complaints, options.toArray(String[]::new));
    if (code != 0) {
      throw new AssertionError(complaints.toString(StandardCharsets.UTF_8));
    }
  }
}
