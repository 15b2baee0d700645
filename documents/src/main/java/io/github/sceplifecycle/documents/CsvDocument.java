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
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

  private static final int SMALLEST_BUFFER = 1 << 15;

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
    if (columns(text, limits).isEmpty()) {
      return Intake.of(
          Optional.empty(),
          new Problem(place, ProblemKind.UNREADABLE, "", "expected CSV with a header"));
    }
    Problems problems = new Problems();
    CsvTable table = new CsvTable(place);
    List<Node> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(text, limits)) {
      CsvRecords records = new CsvRecords(reader.iterator(), table, problems);
      if (records.hasNext()) {
        table.begin(records.next(), problems);
      }
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if ((rows.size() + 1L) * table.columns() > limits.mostNodes()) {
          problems.add(tooMany(table, limits));
          break;
        }
        rows.add(table.row(record, problems));
      }
    } catch (CsvParseException malformed) {
      // The parser's own message may quote the document (S-33).
      problems.add(table.brokenOff(CsvTable.MALFORMED, CsvTable.EXPECTED));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return problems.with(Optional.of(new Node.Arr(place, rows)));
  }

  private static Problem tooMany(CsvTable table, Limits limits) {
    return new Problem(
        table.next(),
        ProblemKind.TOO_LARGE,
        "more than " + limits.mostNodes() + " fields",
        "the rows from here on are not read");
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
      return rows.hasNext() ? Optional.of(CsvTable.names(rows.next())) : Optional.empty();
    } catch (CsvParseException malformed) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CsvReader<CsvRecord> reader(String text, Limits limits) {
    return builder().build(handler(limits), text);
  }

  /** What is buffered of a single field is bounded, too. */
  static CsvReader<CsvRecord> reader(Reader characters, Limits limits) {
    return builder()
        .maxBufferSize(SMALLEST_BUFFER + limits.longestText())
        .build(handler(limits), characters);
  }

  private static CsvReader.CsvReaderBuilder builder() {
    return CsvReader.builder()
        .fieldSeparator(',')
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  private static CsvRecordHandler handler(Limits limits) {
    return CsvRecordHandler.of(
        handler ->
            handler
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(limits.longestText())
                .maxRecordSize(limits.longestText()));
  }
}
