package io.github.sceplifecycle.documents;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV document, up to one that holds a private key or begins one: what follows may
 * be its pieces, and is told and not read (S-33).
 */
final class CsvRecords implements Iterator<CsvRecord> {

  private static final String PRIVATE_KEY = "PRIVATE KEY-----";

  private final Iterator<CsvRecord> parsed;
  private final CsvTable table;
  private final Problems problems;
  private @Nullable CsvRecord next;
  private boolean ended;

  CsvRecords(Iterator<CsvRecord> parsed, CsvTable table, Problems problems) {
    this.parsed = parsed;
    this.table = table;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended && parsed.hasNext()) {
      CsvRecord record = parsed.next();
      ended = record.getFields().stream().anyMatch(field -> field.contains(PRIVATE_KEY));
      if (ended) {
        problems.add(table.brokenOff("a private key", "expected none"));
      } else {
        next = record;
      }
    }
    return next != null;
  }

  @Override
  public CsvRecord next() {
    CsvRecord record = hasNext() ? next : null;
    if (record == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return record;
  }
}
