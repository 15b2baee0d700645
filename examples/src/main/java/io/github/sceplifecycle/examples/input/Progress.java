package io.github.sceplifecycle.examples.input;

import io.github.sceplifecycle.intake.VisibleText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Tells a person who waits which document is being read: one line, written over and over. */
public final class Progress {

  private static final long LARGE_BYTES = 5_000_000;
  private static final int MANY_DOCUMENTS = 20;
  private static final String ERASED_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final int documents;
  private int begun;

  private Progress(PrintStream err, boolean shown, int documents) {
    this.err = err;
    this.shown = shown;
    this.documents = documents;
  }

  /**
   * Progress in reading documents; silent unless a person waits, and has to wait for long: for more
   * than 5 MB or 20 documents.
   *
   * @param documents what is to be read
   * @param err where to tell
   * @param interactive whether a person reads along
   * @return the progress, at its beginning
   */
  public static Progress of(List<InputDocument> documents, PrintStream err, boolean interactive) {
    long bytes = documents.stream().mapToLong(InputDocument::size).sum();
    boolean takesLong = bytes > LARGE_BYTES || documents.size() > MANY_DOCUMENTS;
    return new Progress(err, interactive && takesLong, documents.size());
  }

  /**
   * A document is about to be read.
   *
   * @param document its name
   */
  public void reading(String document) {
    begun++;
    tell(
        String.format(
            Locale.ROOT, "reading %d/%d %s", begun, documents, VisibleText.of(document, 50)));
  }

  /** Everything is read, or nothing more will be. */
  public void done() {
    tell("");
  }

  private void tell(String line) {
    if (shown) {
      err.print(ERASED_LINE + line);
      err.flush();
    }
  }
}
