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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form the result is written, and where to. */
final class OutputOptions {

  /** The forms of a result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For tables; only a forecast has this form. */
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes a result in one form. */
  @FunctionalInterface
  interface Printer {

    void print(Look look, Writer out) throws IOException;
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.OfFormat.class,
      description = "The form of the result: text or json, forecasts also csv (default: text).")
  Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the result (default: standard output). UTF-8 everywhere.")
  @Nullable Path file;

  /** Writes a result in the form that was asked for. */
  void print(Terminal terminal, Printer json, Printer text) throws IOException {
    if (format == Format.CSV) {
      throw new WrongOptionsException("--format csv: only a forecast has this form");
    }
    print(terminal, Map.of(Format.JSON, json, Format.TEXT, text));
  }

  /** Writes a result in the form that was asked for, of those that it has. */
  void print(Terminal terminal, Map<Format, Printer> printers) throws IOException {
    Printer printer = Objects.requireNonNull(printers.get(format), "a printer for the format");
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
