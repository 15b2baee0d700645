package io.github.sceplifecycle.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes through CSV row by row, by the same rules as {@link CsvDocument}, in memory that does not
 * grow with the number of rows.
 *
 * @param place the document's place
 * @param limits of each single row; how many there are has no bound
 */
public record CsvStream(Place place, Limits limits) {

  /** Checks that nothing is null. */
  public CsvStream {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * Goes through a stream.
   *
   * @param stream the stream
   * @param use is given each row behind the header, with the problems in it
   * @return how many rows there were, beside the problems of no single row: of the header, and
   *     where and why reading ended too early
   * @throws IOException if the caller's stream throws it
   */
  public Intake<Long> read(DocumentStream stream, Consumer<? super Intake<Node.Obj>> use)
      throws IOException {
    CsvTable table = new CsvTable(place);
    Problems beside = new Problems();
    try (CsvReader<CsvRecord> reader = CsvDocument.reader(stream.characters(), limits)) {
      Records records =
          new Records(new CsvRecords(reader.iterator(), table, beside), stream, table, beside);
      Optional<CsvRecord> header = records.next();
      header.ifPresent(names -> table.begin(names, beside));
      Optional<CsvRecord> row = header.isPresent() ? records.next() : header;
      while (row.isPresent()) {
        Problems own = new Problems();
        use.accept(own.with(table.row(row.get(), own)));
        row = records.next();
      }
    }
    return beside.with(table.rows());
  }

  /** What breaks off is told apart from what a caller's own code throws in between. */
  private record Records(
      CsvRecords parsed, DocumentStream stream, CsvTable table, Problems beside) {

    Optional<CsvRecord> next() throws IOException {
      try {
        return parsed.hasNext() ? Optional.of(parsed.next()) : Optional.empty();
      } catch (CsvParseException malformed) {
        beside.add(table.brokenOff(CsvTable.MALFORMED, CsvTable.EXPECTED));
      } catch (UncheckedIOException failed) {
        stream.rethrow();
        ReadFailure why = ReadFailure.of(Objects.requireNonNull(failed.getCause(), "cause"));
        beside.add(table.brokenOff(why.found(), why.expected()));
      }
      return Optional.empty();
    }
  }
}
