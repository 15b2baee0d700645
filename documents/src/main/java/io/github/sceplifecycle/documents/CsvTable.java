package io.github.sceplifecycle.documents;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the records of a CSV document into objects, named by its header. */
final class CsvTable {

  static final String MALFORMED = "a quote left open or in the wrong place, or a field too long";
  static final String EXPECTED = "expected CSV (RFC 4180)";

  private final Place whole;
  private List<String> columns = List.of();
  private long rows;

  CsvTable(Place whole) {
    this.whole = whole;
  }

  static List<String> names(CsvRecord header) {
    return header.getFields().stream().map(String::strip).toList();
  }

  /** The first record gives the names. */
  void begin(CsvRecord header, Problems problems) {
    columns = names(header);
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        problems.add(
            whole, ProblemKind.DUPLICATE, column, "the first column of this name is read only");
      }
    }
  }

  int columns() {
    return columns.size();
  }

  /** How many rows there have been. */
  long rows() {
    return rows;
  }

  /** The next row. */
  Node.Obj row(CsvRecord row, Problems problems) {
    Place place = place(row);
    rows++;
    int fields = row.getFieldCount();
    if (fields != columns.size()) {
      problems.add(
          place,
          ProblemKind.WRONG_TYPE,
          fields + " fields",
          "expected " + columns.size() + " as in the header; read from the left");
    }
    Map<String, Node> members = new LinkedHashMap<>();
    Way way = Way.to(place);
    for (int i = 0; i < Math.min(fields, columns.size()); i++) {
      String column = columns.get(i);
      members.putIfAbsent(column, new Node.Untyped(way.member(column, 0), row.getField(i)));
    }
    return new Node.Obj(way, members, 0);
  }

  /** Where the next row would stand. */
  Place next() {
    return whole.element((int) Math.min(rows, Integer.MAX_VALUE));
  }

  Problem brokenOff(String found, String expected) {
    return new Problem(
        next(), ProblemKind.INCOMPLETE, found, expected + "; the rows from here on are not read");
  }

  private Place place(CsvRecord row) {
    Place way = next();
    int line = (int) Math.min(row.getStartingLineNumber(), Integer.MAX_VALUE);
    return whole.position().isPresent()
        ? way
        : new Place(way.document(), way.path(), Optional.of(new Position(line, 1)));
  }
}
