package io.github.sceplifecycle.examples.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The documents that files and folders stand for. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * Every document, in the order of the arguments. A folder stands for its files, sorted by name;
   * hidden ones and folders within it are passed over.
   *
   * @param paths files and folders
   * @return the documents, not opened yet
   * @throws UnusableInputException if a folder cannot be listed or has no file
   */
  public static List<InputDocument> of(List<Path> paths) throws UnusableInputException {
    List<InputDocument> documents = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? filesIn(path) : List.of(path)) {
        documents.add(InputDocument.file(file));
      }
    }
    return documents;
  }

  private static List<Path> filesIn(Path folder) throws UnusableInputException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> !name(file).startsWith("."))
              .sorted(Comparator.comparing(InputFiles::name))
              .toList();
      if (files.isEmpty()) {
        throw new UnusableInputException(folder.toString(), "the folder has no files");
      }
      return files;
    } catch (IOException failure) {
      throw new UnusableInputException(folder.toString(), InputDocument.reason(failure));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
