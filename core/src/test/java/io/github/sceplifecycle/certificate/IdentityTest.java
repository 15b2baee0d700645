package io.github.sceplifecycle.certificate;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  @Test
  void a_serial_number_may_have_an_odd_number_of_digits_and_none_beyond_ASCII() {
    assertEquals(BigInteger.valueOf(0xabcde), SerialNumber.parseHex("abcde").orElseThrow().value());
    assertEquals(Optional.empty(), SerialNumber.parseHex("12\u0080"));
  }

  private static final String SHA_1 = "0123456789abcdef0123456789abcdef01234567";
  private static final String SHA_256 = SHA_1 + "89abcdef0123456789abcdef";

  @Nested
  class A_serial_number {

    @ParameterizedTest
    @CsvSource({
      "40f3d9fb, 40f3d9fb",
      "40:F3:D9:FB, 40f3d9fb",
      "0x40f3d9fb, 40f3d9fb",
      "0X40F3D9FB, 40f3d9fb",
      "' 40 f3 d9 fb ', 40f3d9fb",
      "0000000a, a",
      "00, 0"
    })
    void is_read_as_inventories_write_it(String text, String shown) {
      assertEquals(shown, SerialNumber.parseHex(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":", "0x", "0x0x1", "-1", "+1", "12g4", "1.5", "１２", "40\nf3"})
    void is_nothing_else(String text) {
      assertEquals(Optional.empty(), SerialNumber.parseHex(text));
    }

    @Test
    void has_at_most_128_digits() {
      assertTrue(SerialNumber.parseHex("f".repeat(128)).isPresent());
      assertEquals(Optional.empty(), SerialNumber.parseHex("f".repeat(129)));
      assertEquals(Optional.empty(), SerialNumber.parseHex(":".repeat(1_000_000) + "1"));
    }

    @Test
    void may_have_as_many_separators_as_digits_and_no_more() {
      assertTrue(SerialNumber.parseHex("f:".repeat(128)).isPresent());
      assertEquals(Optional.empty(), SerialNumber.parseHex("f:".repeat(128) + ":"));
    }

    @Test
    void is_compared_as_an_unsigned_number_S_18() {
      SerialNumber negative = SerialNumber.ofInteger(BigInteger.valueOf(-1));
      assertEquals(new SerialNumber(BigInteger.valueOf(255)), negative);
      assertTrue(negative.compareTo(SerialNumber.ofInteger(BigInteger.valueOf(127))) > 0);
      assertTrue(
          SerialNumber.ofInteger(BigInteger.TEN).compareTo(new SerialNumber(BigInteger.ONE)) > 0);
      assertEquals(0, negative.compareTo(SerialNumber.parseHex("ff").orElseThrow()));
    }

    @Test
    void is_compared_as_its_number_is() {
      List<BigInteger> numbers =
          IntStream.of(0, 1, 9, 10, 15, 16, 0x9f, 0xa0, 0xff, 0x100, 0xfff, 0x1000)
              .mapToObj(BigInteger::valueOf)
              .toList();
      for (BigInteger one : numbers) {
        SerialNumber serial = SerialNumber.parseHex("000" + one.toString(16)).orElseThrow();
        assertEquals(one, serial.value());
        for (BigInteger other : numbers) {
          SerialNumber second = new SerialNumber(other);
          assertEquals(one.compareTo(other), Integer.signum(serial.compareTo(second)));
          assertEquals(one.equals(other), serial.equals(second));
          assertEquals(one.equals(other), serial.hashCode() == second.hashCode());
        }
      }
    }

    @Test
    void may_be_zero_but_not_negative() {
      assertEquals("0", new SerialNumber(BigInteger.ZERO).toString());
      assertRefused(() -> new SerialNumber(BigInteger.valueOf(-1)), "serial", "not negative", "-1");
    }
  }

  @Nested
  class A_fingerprint {

    @Test
    void tells_its_function_by_its_length() {
      assertEquals(
          Optional.of(new Fingerprint(HashAlgorithm.SHA_1, SHA_1)), Fingerprint.parse(SHA_1));
      assertEquals(
          Optional.of(new Fingerprint(HashAlgorithm.SHA_256, SHA_256)), Fingerprint.parse(SHA_256));
    }

    @Test
    void is_read_in_either_case_with_or_without_colons() {
      String colons = SHA_1.toUpperCase(java.util.Locale.ROOT).replaceAll("(..)(?!$)", "$1:");
      assertEquals(Fingerprint.parse(SHA_1), Fingerprint.parse(colons));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 38, 39, 41, 63, 65, 128})
    void is_nothing_of_another_length(int digits) {
      assertEquals(Optional.empty(), Fingerprint.parse("a".repeat(digits)));
    }

    @Test
    void wants_the_right_number_of_lower_case_digits() {
      for (String wrong : List.of("", SHA_1.substring(1), SHA_1 + "0", SHA_1.replace('a', 'A'))) {
        assertRefused(
            () -> new Fingerprint(HashAlgorithm.SHA_1, wrong), "hex", "SHA_1", "40", wrong);
      }
      String colons = SHA_1.substring(0, 38) + ":1";
      assertRefused(() -> new Fingerprint(HashAlgorithm.SHA_1, colons), "40", colons);
    }

    @Test
    void is_ordered_by_function_then_by_value() {
      Fingerprint weak = new Fingerprint(HashAlgorithm.SHA_1, "f".repeat(40));
      Fingerprint low = new Fingerprint(HashAlgorithm.SHA_256, "0".repeat(64));
      Fingerprint high = new Fingerprint(HashAlgorithm.SHA_256, "1" + "0".repeat(63));
      assertEquals(List.of(weak, low, high), List.of(high, weak, low).stream().sorted().toList());
    }
  }

  @Nested
  class An_identity {

    private final Fingerprint weak = new Fingerprint(HashAlgorithm.SHA_1, SHA_1);
    private final Fingerprint strong = new Fingerprint(HashAlgorithm.SHA_256, SHA_256);

    private CertificateIdentity with(Fingerprint... prints) {
      return new CertificateIdentity(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(prints));
    }

    @Test
    void finds_its_fingerprint_by_function() {
      assertEquals(Optional.of(strong), with(weak, strong).fingerprint(HashAlgorithm.SHA_256));
      assertEquals(Optional.empty(), with(weak).fingerprint(HashAlgorithm.SHA_256));
    }

    @Test
    void does_not_depend_on_the_order_of_its_fingerprints() {
      assertEquals(with(weak, strong), with(strong, weak));
    }

    @Test
    void has_one_fingerprint_of_a_function() {
      assertRefused(() -> with(weak, weak), "fingerprints", SHA_1);
    }

    @Test
    void may_be_unknown_or_known_by_its_subject_only() {
      assertEquals(with(), CertificateIdentity.unknown());
      assertEquals(
          Optional.of(new DistinguishedName("CN=a")),
          CertificateIdentity.ofSubject("CN=a").subject());
    }
  }

  @Test
  void hash_functions_go_by_their_standard_names() {
    assertEquals("SHA-1", HashAlgorithm.SHA_1.standardName());
    assertEquals("SHA-256", HashAlgorithm.SHA_256.standardName());
  }

  @Test
  void a_key_has_a_size_of_one_bit_or_more() {
    assertEquals("RSA 2048", new PublicKeySize("RSA", 2048).toString());
    assertEquals(1, new PublicKeySize("odd", 1).bits());
    assertRefused(() -> new PublicKeySize("RSA", 0), "bits", "at least 1", "0");
  }
}
