package io.github.sceplifecycle.examples.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path folder;

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<String> names(List<InputDocument> documents) {
    return documents.stream().map(InputDocument::name).toList();
  }

  @Test
  void a_folder_stands_for_its_files_by_name_without_hidden_ones_and_folders() throws Exception {
    String b = write("b.json", "x").toString();
    String a = write("a.json", "x").toString();
    String upper = write("B.json", "x").toString();
    write(".hidden", "x");
    Files.createDirectory(folder.resolve("c"));
    assertEquals(List.of(upper, a, b), names(InputFiles.of(List.of(folder))));
  }

  @Test
  void files_keep_the_order_in_which_they_are_given() throws Exception {
    Path b = write("b", "x");
    Path a = write("a", "x");
    assertEquals(List.of(b.toString(), a.toString()), names(InputFiles.of(List.of(b, a))));
  }

  @Test
  void a_documents_size_and_bytes_are_its_files() throws Exception {
    InputDocument document = InputDocument.file(write("a", "content"));
    assertEquals(7, document.size());
    assertArrayEquals("content".getBytes(StandardCharsets.UTF_8), document.bytes());
  }

  @Test
  void an_empty_folder_is_unusable() {
    assertEquals(
        "cannot read " + folder + ": the folder has no files",
        assertThrows(UnusableInputException.class, () -> InputFiles.of(List.of(folder)))
            .getMessage());
  }

  @Test
  void a_missing_file_is_unusable_once_it_is_read() throws Exception {
    InputDocument gone = InputFiles.of(List.of(folder.resolve("gone"))).get(0);
    assertEquals(
        "cannot read " + folder.resolve("gone") + ": no such file or folder",
        assertThrows(UnusableInputException.class, gone::bytes).getMessage());
  }
}
