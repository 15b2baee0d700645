package io.github.sceplifecycle.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document to be read.
 *
 * @param name what it is called in problems: its path as it was given
 * @param size how many bytes it has, as far as that can be told beforehand; {@value #UNTOLD} of a
 *     pipe
 * @param content where its bytes come from
 */
public record InputDocument(String name, long size, Content content) {

  /** The size of what comes through a pipe, until it has ended. */
  static final long UNTOLD = -1;

  /** The longest document that is taken into memory: 1 GiB. */
  static final int MOST_BYTES = 1 << 30;

  /** Where a document's bytes come from. */
  @FunctionalInterface
  public interface Content {

    /**
     * Opens the document at its beginning.
     *
     * @return its bytes; to be closed by the caller
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /** Checks that nothing is null. */
  public InputDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }

  /**
   * A file.
   *
   * @param path its path; its text becomes the document's name
   * @return the document, not opened yet
   */
  public static InputDocument file(Path path) {
    return new InputDocument(path.toString(), sizeOf(path), () -> Files.newInputStream(path));
  }

  private static long sizeOf(Path path) {
    try {
      return Files.isRegularFile(path) || !Files.exists(path) ? Files.size(path) : UNTOLD;
    } catch (IOException unknown) {
      return 0; // what is wrong with it shows when it is read
    }
  }

  /**
   * The document's bytes.
   *
   * @return all of them
   * @throws UnusableInputException if they cannot be read, or are none, or more than {@value
   *     #MOST_BYTES}
   */
  public byte[] bytes() throws UnusableInputException {
    try (InputStream opened = content.open()) {
      byte[] bytes = opened.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnusableInputException(name, "it is larger than 1 GiB");
      }
      if (bytes.length == 0) {
        throw new UnusableInputException(name, "it is empty");
      }
      return bytes;
    } catch (IOException failure) {
      throw new UnusableInputException(name, reason(failure));
    }
  }

  /**
   * Why a file could not be read or written, in words.
   *
   * @param failure what the system said
   * @return the reason
   */
  public static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    // The message of a file's failure begins with its name, which is told already.
    String why =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return Objects.requireNonNullElse(why, "input or output failed");
  }
}
