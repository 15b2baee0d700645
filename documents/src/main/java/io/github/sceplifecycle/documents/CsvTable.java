package io.github.sceplifecycle.documents;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the list of a CSV document's rows. */
final class CsvTable {

  private final Place whole;
  private final List<String> columns;
  private final Limits limits;
  private final Problems problems;
  private final List<Node> rows = new ArrayList<>();

  CsvTable(Place whole, List<String> columns, Limits limits, Problems problems) {
    this.whole = whole;
    this.columns = columns;
    this.limits = limits;
    this.problems = problems;
    noteDuplicates();
  }

  Node rows() {
    return new Node.Arr(whole, rows);
  }

  void addAll(Iterator<CsvRecord> records) {
    while (records.hasNext()) {
      CsvRecord row = records.next();
      if ((rows.size() + 1L) * columns.size() > limits.mostNodes()) {
        problems.add(
            whole.element(rows.size()),
            ProblemKind.TOO_LARGE,
            "more than " + limits.mostNodes() + " fields",
            "the rows from here on are not read");
        return;
      }
      add(row);
    }
  }

  void breakOff(String found) {
    problems.add(
        whole.element(rows.size()),
        ProblemKind.INCOMPLETE,
        found,
        "expected CSV (RFC 4180); the rows from here on are not read");
  }

  private void noteDuplicates() {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        problems.add(
            whole, ProblemKind.DUPLICATE, column, "the first column of this name is read only");
      }
    }
  }

  private void add(CsvRecord row) {
    Place place = place(row);
    int fields = row.getFieldCount();
    if (fields != columns.size()) {
      problems.add(
          place,
          ProblemKind.WRONG_TYPE,
          fields + " fields",
          "expected " + columns.size() + " as in the header; read from the left");
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(fields, columns.size()); i++) {
      String column = columns.get(i);
      members.putIfAbsent(column, new Node.Untyped(place.member(column), row.getField(i)));
    }
    rows.add(new Node.Obj(place, members));
  }

  private Place place(CsvRecord row) {
    Place way = whole.element(rows.size());
    int line = Math.toIntExact(row.getStartingLineNumber());
    return whole.position().isPresent()
        ? way
        : new Place(way.document(), way.path(), Optional.of(new Position(line, 1)));
  }
}
