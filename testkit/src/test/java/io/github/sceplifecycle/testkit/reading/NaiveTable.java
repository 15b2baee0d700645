package io.github.sceplifecycle.testkit.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A table of rows with commas and quotes (RFC 4180), its first row naming the columns. */
final class NaiveTable {

  private final String text;
  private int at;

  private NaiveTable(String text) {
    this.text = text;
  }

  /** Hands out the rows; one that has more cells or fewer than columns is told and read. */
  static void read(String text, Notes notes, BiConsumer<Members, String> row) {
    NaiveTable table = new NaiveTable(text.replace("\r\n", "\n"));
    List<String> columns = table.row();
    for (int i = 0; table.at < table.text.length(); i++) {
      String path = "$[" + i + "]";
      List<String> cells = table.row();
      if (table.at > table.text.length()) {
        if (!notes.makes(Misreading.PAGE_IS_ALL)) {
          notes.problem(path, "INCOMPLETE");
        }
        return;
      }
      if (cells.size() != columns.size()) {
        notes.lost(path, "WRONG_TYPE");
      }
      Map<String, Object> members = new LinkedHashMap<>();
      for (int column = 0; column < Math.min(cells.size(), columns.size()); column++) {
        members.put(columns.get(column), cells.get(column));
      }
      row.accept(new Members(members), path);
    }
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
      at++;
    } while (at <= text.length() && text.charAt(at - 1) == ',');
    return cells;
  }

  /** Ends at a comma or the line's end; beyond the text's end if that comes within quotes. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (at < text.length() && (quoted || ",\n".indexOf(text.charAt(at)) < 0)) {
      boolean quote = text.charAt(at) == '"';
      if (quote && quoted && text.startsWith("\"\"", at)) {
        at++;
        cell.append('"');
      } else if (quote) {
        quoted = !quoted;
      } else {
        cell.append(text.charAt(at));
      }
      at++;
    }
    at += quoted ? 1 : 0;
    return cell.toString();
  }
}
