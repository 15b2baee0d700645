package io.github.sceplifecycle.examples.input;

import io.github.sceplifecycle.intake.VisibleText;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Tells a person who waits which document is being read: one line, written over and over. */
public final class Progress {

  private static final long LARGE_BYTES = 5_000_000;
  private static final int MANY_DOCUMENTS = 20;
  private static final String ERASED_LINE = "\r\u001b[K";

  private static final int WHOLE = 100;
  private static final int STEP = 10;

  private final PrintStream err;
  private final How how;
  private final int documents;
  private int begun;
  private String reading = "";

  private enum How {
    NOT_AT_ALL,
    ON_ONE_LINE,
    LINE_BY_LINE
  }

  private Progress(PrintStream err, How how, int documents) {
    this.err = err;
    this.how = how;
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
    long bytes = documents.stream().mapToLong(one -> Math.max(0, one.size())).sum();
    boolean takesLong = bytes > LARGE_BYTES || documents.size() > MANY_DOCUMENTS;
    How how = interactive && takesLong ? How.ON_ONE_LINE : How.NOT_AT_ALL;
    return new Progress(err, how, documents.size());
  }

  /**
   * Progress that somebody asked for: line by line, whether or not a person reads along, and
   * however short it is.
   *
   * @param documents what is to be read
   * @param err where to tell
   * @return the progress, at its beginning
   */
  public static Progress asked(List<InputDocument> documents, PrintStream err) {
    return new Progress(err, How.LINE_BY_LINE, documents.size());
  }

  /**
   * A document is about to be read.
   *
   * @param document its name
   */
  public void reading(String document) {
    begun++;
    reading =
        String.format(
            Locale.ROOT, "reading %d/%d %s", begun, documents, VisibleText.of(document, 50));
    tell(reading);
  }

  /**
   * Opens a document that is about to be read, and tells how far it is.
   *
   * @param document the document
   * @return its bytes; to be closed by the caller
   * @throws IOException if it cannot be opened
   */
  InputStream watching(InputDocument document) throws IOException {
    InputStream opened = document.content().open();
    return how == How.NOT_AT_ALL || document.size() < LARGE_BYTES
        ? opened
        : new Watched(opened, document.size());
  }

  /** Counts what is read of a document. */
  private final class Watched extends FilterInputStream {

    private final long size;
    private long done;
    private int told;

    Watched(InputStream in, long size) {
      super(in);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int read = super.read(bytes, from, most);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      done += more;
      int percent = (int) Math.min(WHOLE, WHOLE * done / size);
      if (percent >= told + (how == How.ON_ONE_LINE ? 1 : STEP)) {
        told = percent;
        tell(reading + " " + percent + " %");
      }
    }
  }

  /** Everything is read, or nothing more will be. */
  public void done() {
    tell("");
  }

  private void tell(String line) {
    if (how == How.ON_ONE_LINE) {
      err.print(ERASED_LINE + line);
    } else if (how == How.LINE_BY_LINE && !line.isEmpty()) {
      err.print(line + "\n");
    }
    err.flush();
  }
}
