package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.testkit.Streamed;
import io.github.sceplifecycle.testkit.Variations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-30, S-31, S-32: what a stream that breaks off, or means harm, still gives. */
class BrokenStreamTest {

  private static final String FIRST =
      "{\"totalCount\":3,\"results\":[{\"udid\":\"A\"},{\"udid\":\"B\"},";
  private static final String LAST = "{\"udid\":\"C\"}]}";

  private static Streamed<Device> stream(String text) {
    return Streams.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem last(Streamed<Device> streamed) {
    return streamed.beside().get(streamed.beside().size() - 1);
  }

  @Test
  void cut_anywhere_the_complete_devices_are_handed_out_and_one_problem_says_where() {
    byte[] whole = (FIRST + LAST).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      Streamed<Device> streamed = Streams.of(Arrays.copyOf(whole, length));
      String before = new String(whole, 0, length, StandardCharsets.UTF_8);
      assertEquals(before.chars().filter(c -> c == '}').count(), streamed.count());
      assertEquals(1, streamed.beside().size());
      assertEquals(
          streamed.count() == 0 ? ProblemKind.UNREADABLE : ProblemKind.INCOMPLETE,
          last(streamed).kind());
    }
    assertEquals(List.of(), Streams.of(whole).problems());
  }

  @Test
  void the_problem_says_line_column_and_that_devices_are_missing() {
    Problem broken = last(stream(FIRST + "\n\n  oops"));
    assertEquals(3, broken.position().orElseThrow().line());
    assertTrue(broken.message().contains("2 devices stood before"), broken::message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"udid\":1e400x}",
        "{\"udid\":NaN}",
        "{\"udid\":'x'}",
        "{\"udid\":\"\u0001\"}",
        "]",
        "{,}",
        "{\"udid\":01}",
        "{\"udid\":\"\\ud8\"}",
        "/**/",
        "tru"
      })
  void what_is_no_json_breaks_off(String rest) {
    Streamed<Device> streamed = stream(FIRST + rest);
    assertEquals(2, streamed.count());
    assertEquals(ProblemKind.INCOMPLETE, last(streamed).kind());
  }

  @Test
  void numbers_beyond_every_type_and_halves_of_pairs_are_no_fault() {
    assertEquals(2, stream("[{\"id\":1e400,\"udid\":\"A\"},{\"udid\":\"\\ud800\"}]").count());
    assertEquals(
        ProblemKind.OUT_OF_RANGE, stream("[{\"udid\":\"\\ud800\"}]").inValues().get(0).kind());
  }

  @Test
  void of_a_key_that_stands_twice_the_first_is_kept() {
    Streamed<Device> streamed =
        stream("[{\"udid\":\"A\",\"udid\":\"B\",\"certificates\":[],\"certificates\":9}]");
    assertEquals("A", streamed.values().get(0).identity().identifier());
    assertEquals(2, streamed.inValues().size());
    assertEquals(ProblemKind.DUPLICATE, streamed.inValues().get(1).kind());
  }

  @Test
  void a_second_page_under_the_same_key_is_reported_and_not_read() {
    Streamed<Device> streamed =
        stream("{\"results\":[{\"udid\":\"A\"}],\"results\":[{\"udid\":\"B\"}]}");
    assertEquals(1, streamed.count());
    assertEquals(ProblemKind.DUPLICATE, last(streamed).kind());
  }

  /** A stream keeps the names that it met, so that their length is bounded more narrowly. */
  @Test
  void a_name_of_more_than_256_characters_ends_a_stream_and_not_the_reading_of_a_whole() {
    String most = FIRST + "{\"udid\":\"C\",\"" + "n".repeat(256) + "\":1}]}";
    assertEquals(3, stream(most).count());
    String more = most.replace("n\":1", "nn\":1");
    assertEquals(2, stream(more).count());
    assertEquals(ProblemKind.INCOMPLETE, last(stream(more)).kind());
    assertEquals(
        3, JamfInventoryReader.read("doc", more.getBytes(StandardCharsets.UTF_8)).value().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 4_090, 8_000, 100_000})
  void bytes_that_are_no_utf_8_break_off_where_they_stand(int blanks) {
    byte[] start = (FIRST + " ".repeat(blanks)).getBytes(StandardCharsets.UTF_8);
    for (byte[] bad :
        List.of(
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {0})) {
      byte[] all = Arrays.copyOf(start, start.length + bad.length);
      System.arraycopy(bad, 0, all, start.length, bad.length);
      Streamed<Device> streamed = Streams.of(all);
      assertEquals(2, streamed.count());
      assertTrue(last(streamed).found().endsWith("at byte " + start.length), last(streamed)::found);
    }
  }

  @Test
  void bytes_that_are_no_utf_8_are_found_in_what_nobody_reads() {
    byte[] all = (FIRST + "{\"udid\":\"C\",\"x\":\"?\"}]}").getBytes(StandardCharsets.UTF_8);
    all[all.length - 5] = (byte) 0xFF;
    assertEquals(2, Streams.of(all).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"results\":[", "{\"computers\":", "{\"general\":"})
  void a_deep_document_breaks_off(String opening) {
    assertEquals(ProblemKind.UNREADABLE, last(stream(opening.repeat(200_000))).kind());
  }

  @Test
  void megabytes_of_blanks_before_between_and_behind_are_passed_over() {
    String blanks = " \n".repeat(3_000_000);
    assertEquals(3, stream(blanks + FIRST + blanks + LAST + blanks).count());
  }

  @Test
  void a_text_or_a_device_over_the_limits_breaks_off_but_what_nobody_reads_may_be_long() {
    Limits small = new Limits(1_000, 16, 500, 50);
    assertEquals(2, limited(FIRST + device("name", "x".repeat(501)), small).count());
    assertEquals(3, limited(FIRST + device("other", "x".repeat(100_000)), small).count());
    String list = "{\"udid\":\"C\",\"certificates\":[" + "{},".repeat(60) + "{}]}]}";
    assertEquals(2, limited(FIRST + list, small).count());
  }

  private static String device(String key, String value) {
    return "{\"udid\":\"C\",\"general\":{\"" + key + "\":\"" + value + "\"}}]}";
  }

  private static Streamed<Device> limited(String text, Limits limits) {
    return Streams.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits);
  }

  @Test
  void the_limits_are_for_each_device_and_not_for_all() {
    Limits small = new Limits(1_000, 16, 500, 50);
    String devices = "{\"udid\":\"U\",\"certificates\":[]},".repeat(5_000);
    assertEquals(5_001, limited("[" + devices + "{\"udid\":\"U\"}]", small).count());
  }

  @Test
  void a_gzip_cut_short_gives_the_devices_before_the_cut() {
    byte[] packed =
        Variations.packed(GeneratedInventory.bytes(2_000, GeneratedInventory.Shape.NARROW));
    Streamed<Device> streamed = Streams.of(Arrays.copyOf(packed, packed.length / 2));
    assertTrue(streamed.count() > 100 && streamed.count() < 2_000, () -> "" + streamed.count());
    assertTrue(last(streamed).found().contains("gzip"), last(streamed)::found);
    for (int length = 2; length < 40; length++) {
      assertEquals(0, Streams.of(Arrays.copyOf(packed, length)).count());
      assertEquals(ProblemKind.UNREADABLE, last(Streams.of(Arrays.copyOf(packed, length))).kind());
    }
  }

  @Test
  void a_gzip_of_several_parts_is_read_to_its_end() {
    byte[] one = Variations.packed(FIRST.getBytes(StandardCharsets.UTF_8));
    byte[] two = Variations.packed(LAST.getBytes(StandardCharsets.UTF_8));
    InputStream parts =
        new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(two));
    assertEquals(3, Streams.of(parts, Limits.STREAMED).count());
  }

  @Test
  void a_gzip_bomb_is_refused_whole_and_passed_over_streamed() {
    byte[] bomb = Variations.packed((" ".repeat(80 << 20) + "[]").getBytes(StandardCharsets.UTF_8));
    assertTrue(JamfInventoryReader.read("doc", bomb).nothingRead());
    assertEquals(List.of(), Streams.of(bomb).problems());
  }

  @Test
  void a_thousand_problems_beside_the_devices_are_kept_and_the_others_counted() {
    Streamed<Device> streamed = stream("[{\"udid\":\"A\"}" + ",7".repeat(5_000) + "]");
    assertEquals(1_001, streamed.beside().size());
    assertTrue(last(streamed).found().contains("more"), last(streamed)::found);
  }

  @Test
  void what_the_callers_stream_throws_is_thrown_and_nothing_is_closed() {
    IOException own = new IOException("the cable");
    InputStream failing =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == FIRST.length()) {
              throw own;
            }
            return FIRST.charAt(at++);
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int one = read();
            target[offset] = (byte) one;
            return 1;
          }

          @Override
          public void close() {
            throw new AssertionError("the stream is the caller's");
          }
        };
    assertSame(
        own,
        assertThrows(
            IOException.class, () -> JamfInventoryReader.stream("d", failing, device -> {})));
  }

  @Test
  void what_the_sink_throws_is_thrown() {
    IllegalStateException own = new IllegalStateException("enough");
    InputStream content = new ByteArrayInputStream((FIRST + LAST).getBytes(StandardCharsets.UTF_8));
    assertSame(
        own,
        assertThrows(
            IllegalStateException.class,
            () ->
                JamfInventoryReader.stream(
                    "d",
                    content,
                    device -> {
                      throw own;
                    })));
  }

  @Test
  void nothing_secret_is_quoted_where_a_document_breaks_off() {
    assertFalse(
        stream(FIRST + "{\"udid\":\"hunter2\" hunter2").problems().toString().contains("hunter2"));
  }
}
