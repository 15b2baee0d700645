package io.github.sceplifecycle.testkit.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What all of Graph's answers have in common (S-35): pages, their forms, and types. */
final class NaiveGraph {

  private static final String TYPE = "@odata.type";
  private static final String OTHERS = "AdditionalProperties";

  private final Notes notes;

  /** How many entries a document had. */
  private int entries;

  NaiveGraph(Notes notes) {
    this.notes = notes;
  }

  /** Hands out the entries of a document that is one of Graph's, in one of its forms. */
  void read(Object root, String list, BiConsumer<Members, String> entry) {
    boolean other = !notes.makes(Misreading.ONE_SHAPE);
    if (root instanceof Members page && page.list(list).isPresent()) {
      page(page, page.list(list).orElseThrow().size());
      all(page.list(list).orElseThrow(), "$." + list, entry);
    } else if (root instanceof List<?> bare && other) {
      all(bare, "$", entry);
    } else if (root instanceof Members page && page.get(list).isPresent() && other) {
      entry.accept(page.object(list, ""), "$." + list);
    } else if (root instanceof Members one && one.has(OTHERS) && other) {
      entry.accept(ofPowerShell(one), "$");
    } else if (root instanceof Members one && (one.has(TYPE) || one.has("id")) && other) {
      entry.accept(one, "$");
    } else {
      notes.lost("$", "UNRECOGNISED");
    }
  }

  private void page(Members page, int size) {
    boolean more = page.has("@odata.nextLink");
    int count = Integer.parseInt("0" + page.text("@odata.count"));
    if (notes.makes(Misreading.PAGE_IS_ALL)) {
      return;
    }
    if (more) {
      notes.problem("$['@odata.nextLink']", "INCOMPLETE");
    } else if (count > size) {
      notes.problem("$['@odata.count']", "INCOMPLETE");
    }
  }

  private void all(List<?> list, String path, BiConsumer<Members, String> entry) {
    for (Object one : list) {
      String place = path + "[" + entries + "]";
      entries++;
      if (one instanceof Members members) {
        entry.accept(members, place);
      } else {
        notes.lost(place, "WRONG_TYPE");
      }
    }
  }

  /** Members with capitals around, the type's own within, which win. */
  private Members ofPowerShell(Members one) {
    Map<String, Object> members = new LinkedHashMap<>(one.object(OTHERS, "").all());
    one.all()
        .forEach(
            (name, value) -> {
              String plain = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
              if (members.putIfAbsent(plain, value) != null) {
                notes.problem("$." + name, "DUPLICATE");
              }
            });
    return new Members(members);
  }

  /** The name of an entry's type without what all begin with; empty if it has none. */
  Optional<String> type(Members entry, String path) {
    Optional<String> type = entry.stated(TYPE).map(Object::toString);
    if (type.isEmpty()) {
      notes.problem(typePath(path), "MISSING");
    }
    return type.map(name -> name.replaceFirst(start(), ""));
  }

  private String start() {
    return notes.makes(Misreading.TYPES_BY_LETTER) ? "^#microsoft.graph." : "^#?microsoft.graph.";
  }

  static String typePath(String path) {
    return path + "['" + TYPE + "']";
  }
}
