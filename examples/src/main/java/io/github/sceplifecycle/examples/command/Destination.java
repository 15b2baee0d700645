package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.input.InputDocument;
import io.github.sceplifecycle.examples.output.Look;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result is written to. */
final class Destination {

  /** Writes a result in one form. */
  @FunctionalInterface
  interface Printer {

    void print(Look look, Writer out) throws IOException;
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the result (default: standard output). UTF-8 everywhere.")
  @Nullable Path file;

  /** Writes a result. */
  void print(Terminal terminal, Printer printer) throws IOException {
    if (file == null) {
      print(printer, terminal.look(), terminal.out());
    } else {
      print(printer, terminal.look().plain(), file);
    }
  }

  private static void print(Printer printer, Look look, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      print(printer, look, out);
    } catch (IOException failure) {
      throw new WrongOptionsException(
          "cannot write " + file + ": " + InputDocument.reason(failure));
    }
  }

  private static void print(Printer printer, Look look, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    printer.print(look, writer);
    writer.flush();
  }
}
