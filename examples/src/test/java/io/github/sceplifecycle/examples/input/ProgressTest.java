package io.github.sceplifecycle.examples.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.InOrder;

class ProgressTest {

  private static InputDocument document(String name, long size) {
    return new InputDocument(name, size, () -> new ByteArrayInputStream(new byte[0]));
  }

  @Nested
  class What_is_told {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private String progress(int documents, long size, boolean interactive) {
      Progress progress =
          Progress.of(
              Collections.nCopies(documents, document("a\u001b.json", size)),
              new PrintStream(told, true, StandardCharsets.UTF_8),
              interactive);
      progress.reading("a\u001b.json");
      progress.done();
      return told.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} documents of {1} bytes, a person waits: {2}")
    @CsvSource({"20, 1, true", "2, 2500000, true", "21, 1, false", "1, 5000001, false"})
    void nothing_when_it_is_short_or_nobody_waits(int documents, long size, boolean interactive) {
      assertEquals("", progress(documents, size, interactive));
    }

    @ParameterizedTest(name = "{0} documents of {1} bytes")
    @CsvSource({"21, 1", "1, 5000001"})
    void one_line_when_a_person_waits_long_and_it_is_erased_in_the_end(int documents, long size) {
      assertEquals(
          "\r\u001b[Kreading 1/" + documents + " a\\u{1b}.json\r\u001b[K",
          progress(documents, size, true));
    }
  }

  @Nested
  class How_far_a_document_is {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final InputDocument large =
        new InputDocument("a.json", 6_000_000, () -> new ByteArrayInputStream(new byte[6_000_000]));

    private String read(Progress progress, InputDocument document) throws IOException {
      progress.reading("a.json");
      try (InputStream content = progress.watching(document)) {
        content.read();
        while (content.read(new byte[150_000]) > 0) {}
      }
      progress.done();
      return told.toString(StandardCharsets.UTF_8);
    }

    private PrintStream err() {
      return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    @Test
    void is_told_in_percent_to_a_person_who_waits() throws IOException {
      String all = read(Progress.of(List.of(large), err(), true), large);
      assertTrue(all.contains("\r\u001b[Kreading 1/1 a.json 5 %"), all);
      assertTrue(all.endsWith("reading 1/1 a.json 100 %\r\u001b[K"), all);
    }

    @Test
    void is_told_in_tenths_line_by_line_to_whoever_asks() throws IOException {
      String all = read(Progress.asked(List.of(large), err()), large);
      assertTrue(all.startsWith("reading 1/1 a.json\nreading 1/1 a.json 10 %\n"), all);
      assertTrue(all.endsWith(" 90 %\nreading 1/1 a.json 100 %\n"), all);
      assertEquals(11, all.lines().count());
    }

    @Test
    void is_not_told_of_a_small_one() throws IOException {
      InputDocument small = document("a.json", 4_999_999);
      assertEquals("reading 1/1 a.json\n", read(Progress.asked(List.of(small), err()), small));
    }

    @Test
    void is_told_to_nobody_else() throws IOException {
      assertEquals("", read(Progress.of(List.of(large), err(), false), large));
    }
  }

  @Nested
  class Who_is_told {

    private final Progress progress = mock(Progress.class);

    @Test
    void every_document_in_order_and_the_end() throws UnusableInputException {
      Fleets.read(Samples.inputs(60), progress);
      InOrder order = inOrder(progress);
      order.verify(progress).reading("sample:jamf-profile.xml");
      order.verify(progress).reading("sample:jamf-computers.json");
      order.verify(progress).reading("sample:intune-profiles.json");
      order.verify(progress).reading("sample:intune-certificates.csv");
      order.verify(progress).done();
      order.verifyNoMoreInteractions();
    }

    @Test
    void the_end_comes_even_if_a_document_cannot_be_read() {
      InputDocument gone =
          new InputDocument(
              "gone",
              0,
              () -> {
                throw new FileNotFoundException("gone");
              });
      Inputs inputs =
          new Inputs(List.of(gone), List.of(), List.of(), List.of(), OptionalInt.empty());
      assertThrows(UnusableInputException.class, () -> Fleets.read(inputs, progress));
      verify(progress).reading("gone");
      verify(progress).done();
      verifyNoMoreInteractions(progress);
    }
  }
}
