package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-31, S-32: binary property lists, whole, odd and hostile. */
class BinaryPropertyListTest {

  /** {@code {"a": "b"}}: two texts, and a dict of one key and one value. */
  private static final String[] DICT = {"d1 01 02", "51 61", "51 62"};

  private static Intake<Optional<Node>> read(byte[] content) {
    return BinaryPropertyList.read(Place.whole("d"), content, Limits.DEFAULT);
  }

  private static Node value(String... objects) {
    Intake<Optional<Node>> intake = read(BinaryPropertyListBytes.of(objects));
    assertEquals(List.of(), intake.problems());
    return intake.value().orElseThrow();
  }

  private static Problem refusal(byte[] content) {
    Intake<Optional<Node>> intake = read(content);
    assertEquals(Optional.empty(), intake.value());
    assertEquals(1, intake.problems().size());
    return intake.problems().get(0);
  }

  private static Problem refusal(String... objects) {
    return refusal(BinaryPropertyListBytes.of(objects));
  }

  @Nested
  class Values {

    @ParameterizedTest
    @CsvSource({
      "10 00, 0",
      "10 ff, 255",
      "11 08 00, 2048",
      "12 80 00 00 00, 2147483648",
      "13 ff ff ff ff ff ff ff fe, -2",
      "14 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff, 18446744073709551615",
      "22 3f c0 00 00, 1.5",
      "23 c0 04 00 00 00 00 00 00, -2.5"
    })
    void numbers(String object, String literal) {
      assertEquals(new Node.Num(Place.whole("d"), literal), value(object));
    }

    @ParameterizedTest
    @CsvSource({
      "50, ''",
      "53 61 62 63, abc",
      "5f 10 02 61 62, ab",
      "62 00 e9 20 ac, é€",
      "62 d8 3d dd 11, 🔑",
      "33 00 00 00 00 00 00 00 00, 2001-01-01T00:00:00Z",
      "33 c1 cd 27 e4 40 00 00 00, 1970-01-01T00:00:00Z",
      "33 bf e0 00 00 00 00 00 00, 2000-12-31T23:59:59.500Z"
    })
    void texts_and_dates(String object, String text) {
      assertEquals(new Node.Text(Place.whole("d"), text), value(object));
    }

    @Test
    void half_of_a_surrogate_pair_is_kept_as_it_is() {
      assertEquals(new Node.Text(Place.whole("d"), "\ud83d"), value("61 d8 3d"));
    }

    @Test
    void constants_and_data() {
      Place place = Place.whole("d");
      assertEquals(new Node.Null(place), value("00"));
      assertEquals(new Node.Bool(place, false), value("08"));
      assertEquals(new Node.Bool(place, true), value("09"));
      assertEquals(new Node.Data(place, 0), value("40"));
      assertEquals(new Node.Data(place, 3), value("43 01 02 03"));
    }

    @Test
    void a_dict_has_its_keys_before_its_values_and_every_value_its_path() {
      Node.Obj dict = (Node.Obj) value("d2 01 02 02 03", "51 61", "51 62", "a1 04", "09");
      assertEquals("{a=\"b\" b=[true]}", Reading.shown(dict));
      Node.Arr list = (Node.Arr) Reading.member(dict, "b");
      assertEquals("$.b[0]", list.elements().get(0).place().path());
    }

    @Test
    void the_topmost_value_need_not_be_the_first() {
      assertEquals(
          Optional.of(new Node.Bool(Place.whole("d"), true)),
          read(BinaryPropertyListBytes.withTrailer(1, "08", "09")).value());
    }

    @Test
    void a_text_that_is_named_twice_is_there_twice() {
      Node.Arr list = (Node.Arr) value("a2 01 01", "51 61");
      assertEquals(2, list.elements().size());
    }
  }

  @Nested
  class What_does_not_fit_costs_itself_only {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "80 05", // a reference of a keyed archive
          "c1 02", // a set
          "0f", // filling
          "70", // not defined
          "22 7f c0 00 00", // not a number
          "23 7f f0 00 00 00 00 00 00", // infinite
          "33 7e 37 e4 3c 88 00 75 9c", // a date of the year 10^292
          "33 7f f8 00 00 00 00 00 00" // a date that is not a number
        })
    void another_sort_of_value(String object) {
      Intake<Optional<Node>> intake = read(BinaryPropertyListBytes.of("a2 01 02", object, "51 61"));
      assertEquals(1, ((Node.Arr) intake.value().orElseThrow()).elements().size());
      assertEquals(ProblemKind.WRONG_TYPE, intake.problems().get(0).kind());
      assertEquals("$[0]", intake.problems().get(0).path());
      assertFalse(intake.nothingRead());
    }

    @Test
    void a_key_that_is_no_text_or_is_there_already() {
      Intake<Optional<Node>> intake =
          read(BinaryPropertyListBytes.of("d3 01 02 01 01 01 02", "51 61", "10 07"));
      Node.Obj dict = (Node.Obj) intake.value().orElseThrow();
      assertEquals(1, dict.members().size());
      assertEquals(new Node.Text(Place.whole("d").member("a"), "a"), Reading.member(dict, "a"));
      assertEquals(
          List.of(ProblemKind.WRONG_TYPE, ProblemKind.DUPLICATE),
          intake.problems().stream().map(Problem::kind).toList());
    }
  }

  @Nested
  class Hostile_lists {

    @Test
    void that_hold_themselves_are_refused() {
      assertEquals(ProblemKind.UNREADABLE, refusal("a1 00").kind());
      assertEquals(ProblemKind.UNREADABLE, refusal("a1 01", "d1 02 00", "51 61").kind());
    }

    @Test
    void may_be_as_deep_as_the_limit_and_no_deeper() {
      assertEquals(List.of(), read(nested(Limits.DEFAULT.deepest())).problems());
      assertEquals(ProblemKind.TOO_LARGE, refusal(nested(Limits.DEFAULT.deepest() + 1)).kind());
    }

    private byte[] nested(int depth) {
      List<String> objects = new ArrayList<>();
      for (int next = 1; next < depth; next++) {
        objects.add("a1 " + HexFormat.of().toHexDigits((byte) next));
      }
      objects.add("a0");
      return BinaryPropertyListBytes.of(objects.toArray(String[]::new));
    }

    @Test
    void that_name_one_value_again_and_again_are_refused_soon() {
      List<String> objects = new ArrayList<>();
      for (int next = 1; next <= 40; next++) {
        objects.add("aa " + HexFormat.of().toHexDigits((byte) next).repeat(10));
      }
      objects.add("51 61");
      Problem refusal =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> refusal(objects.toArray(String[]::new)));
      assertEquals(ProblemKind.TOO_LARGE, refusal.kind());
    }

    @Test
    void may_name_as_many_values_as_they_have_bytes_and_no_more() {
      // Four times a list of sixteen: 4 + 64 namings in 68 bytes; of seventeen: 72 in 69.
      String list = "a4 01 01 01 01";
      String sixteen = "af 10 10" + " 02".repeat(16);
      String seventeen = "af 10 11" + " 02".repeat(17);
      byte[] most = BinaryPropertyListBytes.of(list, sixteen, "09");
      assertEquals(68, most.length);
      assertEquals(
          List.of(), BinaryPropertyList.read(Place.whole("d"), most, Limits.DEFAULT).problems());
      assertEquals(ProblemKind.TOO_LARGE, refusal(list, seventeen, "09").kind());
    }

    @Test
    void that_repeat_a_fault_more_often_than_they_have_bytes_are_refused() {
      // Keys that are no texts: a problem each, but no value.
      String dict = "de" + " 02".repeat(28);
      assertEquals(ProblemKind.TOO_LARGE, refusal("ae" + " 01".repeat(14), dict, "09").kind());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "af 13 7f ff ff ff ff ff ff ff", // as many elements as a long holds
          "af 12 7f ff ff ff", // as an int holds
          "df 13 40 00 00 00 00 00 00 01", // twice as many do not fit a long
          "af 13 ff ff ff ff ff ff ff ff", // less than none
          "af 14 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00", // a count of 16 bytes
          "af 51 61", // a count that is a text
          "a2 00", // one reference less than counted
          "a1 09", // a value that is not there
          "54 61 62 63", // a text that goes beyond the values
          "5f 12 00 00 00 09",
          "6f 12 00 40 00 00", // a text whose bytes are twice its length
          "4f 12 7f ff ff ff",
          "51 e9", // no ASCII
          "13 00", // a number that goes beyond the values
          "15 00", // a number of 32 bytes
          "21 00", // a real of two bytes
          "32 00 00 00 00" // a date of four
        })
    void that_state_what_they_do_not_have_are_refused(String object) {
      assertEquals(ProblemKind.UNREADABLE, refusal(object).kind());
    }

    @Test
    void with_a_text_over_the_limit_are_refused() {
      Limits limits = new Limits(1000, 10, 3, 100);
      byte[] three = BinaryPropertyListBytes.of("53 61 62 63");
      byte[] four = BinaryPropertyListBytes.of("54 61 62 63 64");
      Place place = Place.whole("d");
      assertEquals(List.of(), BinaryPropertyList.read(place, three, limits).problems());
      assertEquals(
          ProblemKind.TOO_LARGE,
          BinaryPropertyList.read(place, four, limits).problems().get(0).kind());
    }

    @Test
    void over_the_limit_of_bytes_are_refused() {
      byte[] list = BinaryPropertyListBytes.of("09");
      Limits exact = new Limits(list.length, 10, 3, 100);
      Limits oneLess = new Limits(list.length - 1L, 10, 3, 100);
      Place place = Place.whole("d");
      assertEquals(List.of(), BinaryPropertyList.read(place, list, exact).problems());
      assertEquals(
          ProblemKind.TOO_LARGE,
          BinaryPropertyList.read(place, list, oneLess).problems().get(0).kind());
    }

    @Test
    void with_texts_within_texts_are_refused() {
      // Each text's bytes are the texts behind it: forty that are read would be 1600 bytes.
      List<String> objects = new ArrayList<>();
      StringBuilder references = new StringBuilder("af 10 28");
      for (int text = 0; text < 40; text++) {
        references.append(HexFormat.of().toHexDigits((byte) (text + 1)));
        objects.add("5f 10 50");
      }
      objects.add(0, references.toString());
      objects.add("61".repeat(100));
      assertEquals(ProblemKind.UNREADABLE, refusal(objects.toArray(String[]::new)).kind());
    }
  }

  @Nested
  class Frames {

    @ParameterizedTest
    @CsvSource({
      "6, 0", // offsets of no bytes
      "6, 9", // of nine
      "7, 0", // references of none
      "7, -1", "8, 64", // a count that is negative or far too large
      "8, -128", "15, 0", // no values
      "15, 4", // more than there are offsets
      "23, 3", // a topmost value that is not there
      "16, -1", "24, -1", // a table before the start or behind the end
      "31, 8", "31, 7", "31, 127"
    })
    void that_are_not_true_are_refused(int at, byte octet) {
      byte[] list = BinaryPropertyListBytes.of(DICT);
      list[list.length - 32 + at] = octet;
      assertEquals(ProblemKind.UNREADABLE, refusal(list).kind());
    }

    @Test
    void of_another_version_are_refused_but_known_for_what_they_are() {
      byte[] list = BinaryPropertyListBytes.of(DICT);
      list[6] = '1';
      list[7] = '5';
      assertTrue(BinaryPropertyList.isOne(list));
      assertEquals(ProblemKind.UNREADABLE, refusal(list).kind());
    }

    @Test
    void an_offset_must_lie_among_the_values() {
      byte[] list = BinaryPropertyListBytes.of(DICT);
      int table = list.length - 32 - DICT.length;
      for (int offset : new int[] {0, 7, table, 255}) {
        byte[] wrong = list.clone();
        wrong[table + 1] = (byte) offset;
        assertEquals(ProblemKind.UNREADABLE, refusal(wrong).kind(), "offset " + offset);
      }
    }

    @Test
    void bytes_that_begin_otherwise_are_none() {
      assertFalse(BinaryPropertyList.isOne(new byte[0]));
      assertFalse(BinaryPropertyList.isOne("bplis".getBytes(StandardCharsets.US_ASCII)));
      assertFalse(BinaryPropertyList.isOne("<plist>".getBytes(StandardCharsets.US_ASCII)));
    }
  }

  @Test
  void no_bytes_make_it_throw() {
    byte[] list = BinaryPropertyListBytes.of("d2 01 02 03 04", "51 61", "51 62", "10 01", "a1 03");
    for (int length = 0; length < list.length; length++) {
      assertNotNull(read(Arrays.copyOf(list, length)).toString());
    }
    SplittableRandom random = new SplittableRandom(20);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = list.clone();
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        changed[random.nextInt(8, list.length)] = (byte) random.nextInt(256);
      }
      assertNotNull(read(changed).toString());
    }
  }
}
