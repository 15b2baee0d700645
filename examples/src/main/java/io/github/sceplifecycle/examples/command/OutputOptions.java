package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.command.Destination.Printer;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.OfFormat.class,
      description = "The form of the result: text or json, of a forecast also csv (default: text).")
  Format format = Format.TEXT;

  @Mixin Destination destination = new Destination();

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
    destination.print(terminal, printer);
  }
}
