package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import java.util.List;
import java.util.Optional;

/** What one sort of document holds, and how an entry of it is read. */
interface EntryReader<T> {

  /** Whether an entry is of a shape that this reader knows. */
  boolean knows(Node.Obj entry);

  /** Whether a table with these columns is one that this reader knows. */
  boolean knowsTable(List<String> columns);

  /** What it was looking for, for a reader of problems. */
  String expected();

  /** What the entry says; empty, and noted, if it is nothing of this reader's. */
  Optional<T> read(Fields entry);
}
