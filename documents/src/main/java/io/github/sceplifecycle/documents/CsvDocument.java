package io.github.sceplifecycle.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) with a header, separated by commas, into a list of objects: one for each
 * row, with the header's names. Fields are untyped texts; an empty field is an empty text, for CSV
 * cannot say {@code null}.
 *
 * <p>The path of a row counts from {@code $[0]}, the first row after the header; its position is
 * the line on which it begins. Blank lines are no rows.
 */
public final class CsvDocument {

  /** Wider than any report; a row of a hostile document could else have millions of fields. */
  private static final int MOST_COLUMNS = 1_000;

  private CsvDocument() {}

  /**
   * Reads a document whole. Where the text stops being CSV, reading ends; the rows before are kept.
   *
   * @param place its place: a whole document, or the text within another in which it stands
   * @param text the text
   * @param limits how much is read before it is refused
   * @return the tree; empty with a problem when the bytes are no such document
   */
  public static Intake<Optional<Node>> read(Place place, String text, Limits limits) {
    Optional<List<String>> columns = columns(text, limits);
    if (columns.isEmpty()) {
      return Intake.of(
          Optional.empty(),
          new Problem(place, ProblemKind.UNREADABLE, "", "expected CSV with a header"));
    }
    Problems problems = new Problems();
    CsvTable table = new CsvTable(place, columns.get(), limits, problems);
    try (CsvReader<CsvRecord> reader = reader(text, limits)) {
      Iterator<CsvRecord> rows = reader.iterator();
      rows.next();
      table.addAll(rows);
    } catch (CsvParseException malformed) {
      // The parser's own message may quote the document (S-33).
      table.breakOff("a quote left open or in the wrong place, or a field too long");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return problems.with(Optional.of(table.rows()));
  }

  /**
   * The names in the header, to recognise a document before it is read.
   *
   * @param text the text
   * @param limits how much is read before it is refused
   * @return the names without blanks around them, in order; empty when the text does not begin as
   *     CSV does
   */
  public static Optional<List<String>> columns(String text, Limits limits) {
    try (CsvReader<CsvRecord> reader = reader(text, limits)) {
      Iterator<CsvRecord> rows = reader.iterator();
      return rows.hasNext()
          ? Optional.of(rows.next().getFields().stream().map(String::strip).toList())
          : Optional.empty();
    } catch (CsvParseException malformed) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CsvReader<CsvRecord> reader(String text, Limits limits) {
    return CsvReader.builder()
        .fieldSeparator(',')
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler
                        .maxFields(MOST_COLUMNS)
                        .maxFieldSize(limits.longestText())
                        .maxRecordSize(limits.longestText())),
            text);
  }
}
