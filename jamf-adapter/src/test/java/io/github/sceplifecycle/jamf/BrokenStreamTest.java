package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
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

  private static Streamed stream(String text) {
    return Streamed.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem last(Streamed streamed) {
    return streamed.beside().get(streamed.beside().size() - 1);
  }

  @Test
  void cut_anywhere_the_complete_devices_are_handed_out_and_one_problem_says_where() {
    byte[] whole = (FIRST + LAST).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      Streamed streamed = Streamed.of(Arrays.copyOf(whole, length));
      String before = new String(whole, 0, length, StandardCharsets.UTF_8);
      assertEquals(before.chars().filter(c -> c == '}').count(), streamed.count());
      assertEquals(1, streamed.beside().size());
      assertEquals(
          streamed.count() == 0 ? ProblemKind.UNREADABLE : ProblemKind.INCOMPLETE,
          last(streamed).kind());
    }
    assertEquals(List.of(), Streamed.of(whole).problems());
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
    Streamed streamed = stream(FIRST + rest);
    assertEquals(2, streamed.count());
    assertEquals(ProblemKind.INCOMPLETE, last(streamed).kind());
  }

  @Test
  void numbers_beyond_every_type_and_halves_of_pairs_are_no_fault() {
    assertEquals(2, stream("[{\"id\":1e400,\"udid\":\"A\"},{\"udid\":\"\\ud800\"}]").count());
    assertEquals(
        ProblemKind.OUT_OF_RANGE, stream("[{\"udid\":\"\\ud800\"}]").inDevices().get(0).kind());
  }

  @Test
  void of_a_key_that_stands_twice_the_first_is_kept() {
    Streamed streamed =
        stream("[{\"udid\":\"A\",\"udid\":\"B\",\"certificates\":[],\"certificates\":9}]");
    assertEquals("A", streamed.devices().get(0).identity().identifier());
    assertEquals(2, streamed.inDevices().size());
    assertEquals(ProblemKind.DUPLICATE, streamed.inDevices().get(1).kind());
  }

  @Test
  void a_second_page_under_the_same_key_is_reported_and_not_read() {
    Streamed streamed = stream("{\"results\":[{\"udid\":\"A\"}],\"results\":[{\"udid\":\"B\"}]}");
    assertEquals(1, streamed.count());
    assertEquals(ProblemKind.DUPLICATE, last(streamed).kind());
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
      Streamed streamed = Streamed.of(all);
      assertEquals(2, streamed.count());
      assertTrue(last(streamed).found().endsWith("at byte " + start.length), last(streamed)::found);
    }
  }

  @Test
  void bytes_that_are_no_utf_8_are_found_in_what_nobody_reads() {
    byte[] all = (FIRST + "{\"udid\":\"C\",\"x\":\"?\"}]}").getBytes(StandardCharsets.UTF_8);
    all[all.length - 5] = (byte) 0xFF;
    assertEquals(2, Streamed.of(all).count());
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

  private static Streamed limited(String text, Limits limits) {
    return Streamed.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits);
  }

  @Test
  void the_limits_are_for_each_device_and_not_for_all() {
    Limits small = new Limits(1_000, 16, 500, 50);
    String devices = "{\"udid\":\"U\",\"certificates\":[]},".repeat(5_000);
    assertEquals(5_001, limited("[" + devices + "{\"udid\":\"U\"}]", small).count());
  }

  @Test
  void a_gzip_cut_short_gives_the_devices_before_the_cut() {
    byte[] packed = Streamed.gzip(GeneratedInventory.bytes(2_000, GeneratedInventory.Shape.NARROW));
    Streamed streamed = Streamed.of(Arrays.copyOf(packed, packed.length / 2));
    assertTrue(streamed.count() > 100 && streamed.count() < 2_000, () -> "" + streamed.count());
    assertTrue(last(streamed).found().contains("gzip"), last(streamed)::found);
    for (int length = 2; length < 40; length++) {
      assertEquals(0, Streamed.of(Arrays.copyOf(packed, length)).count());
      assertEquals(ProblemKind.UNREADABLE, last(Streamed.of(Arrays.copyOf(packed, length))).kind());
    }
  }

  @Test
  void a_gzip_of_several_parts_is_read_to_its_end() {
    byte[] one = Streamed.gzip(FIRST.getBytes(StandardCharsets.UTF_8));
    byte[] two = Streamed.gzip(LAST.getBytes(StandardCharsets.UTF_8));
    InputStream parts =
        new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(two));
    assertEquals(3, Streamed.of(parts, Limits.STREAMED).count());
  }

  @Test
  void a_gzip_bomb_is_refused_whole_and_passed_over_streamed() {
    byte[] bomb = Streamed.gzip((" ".repeat(80 << 20) + "[]").getBytes(StandardCharsets.UTF_8));
    assertTrue(JamfInventoryReader.read("doc", bomb).nothingRead());
    assertEquals(List.of(), Streamed.of(bomb).problems());
  }

  @Test
  void a_thousand_problems_beside_the_devices_are_kept_and_the_others_counted() {
    Streamed streamed = stream("[{\"udid\":\"A\"}" + ",7".repeat(5_000) + "]");
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
