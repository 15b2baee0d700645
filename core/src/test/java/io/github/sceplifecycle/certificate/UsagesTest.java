package io.github.sceplifecycle.certificate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsagesTest {

  @ParameterizedTest
  @EnumSource
  void without_the_extension_every_usage_is_permitted(KeyUsage usage) {
    assertTrue(KeyUsages.unrestricted().permits(usage));
  }

  @ParameterizedTest
  @EnumSource
  void with_the_extension_only_what_it_names(KeyUsage usage) {
    KeyUsages one = KeyUsages.of(Set.of(usage));
    for (KeyUsage other : KeyUsage.values()) {
      assertEquals(other == usage, one.permits(other));
    }
  }

  @Test
  void an_extension_that_names_nothing_permits_nothing() {
    for (KeyUsage usage : KeyUsage.values()) {
      assertFalse(KeyUsages.of(Set.of()).permits(usage));
    }
    assertFalse(ExtendedKeyUsages.of(List.of()).permits(ExtendedKeyUsages.CLIENT_AUTHENTICATION));
  }

  @Test
  void usages_are_kept_in_the_order_of_their_bits_once_each() {
    KeyUsages usages =
        new KeyUsages(
            Optional.of(List.of(KeyUsage.CRL_SIGN, KeyUsage.DIGITAL_SIGNATURE, KeyUsage.CRL_SIGN)));
    assertEquals(
        Optional.of(List.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.CRL_SIGN)), usages.stated());
    assertEquals(usages, KeyUsages.of(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.CRL_SIGN)));
  }

  @Test
  void the_nine_bits_have_the_names_of_rfc_5280() {
    assertEquals(
        "digitalSignature nonRepudiation keyEncipherment dataEncipherment keyAgreement keyCertSign"
            + " cRLSign encipherOnly decipherOnly",
        Arrays.stream(KeyUsage.values()).map(KeyUsage::fieldName).collect(joining(" ")));
  }

  @Test
  void the_nine_bits_have_the_numbers_of_rfc_5280() {
    int[] bits = Arrays.stream(KeyUsage.values()).mapToInt(KeyUsage::bit).toArray();
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, bits);
    assertEquals(0, KeyUsage.DIGITAL_SIGNATURE.bit());
    assertEquals(8, KeyUsage.DECIPHER_ONLY.bit());
  }

  @Test
  void a_purpose_is_permitted_when_named_or_any_is_or_nothing_is_said() {
    String client = ExtendedKeyUsages.CLIENT_AUTHENTICATION;
    assertTrue(ExtendedKeyUsages.unrestricted().permits(client));
    assertTrue(ExtendedKeyUsages.of(List.of("1.2.3", client)).permits(client));
    assertTrue(ExtendedKeyUsages.of(List.of(ExtendedKeyUsages.ANY)).permits(client));
    assertFalse(ExtendedKeyUsages.of(List.of("1.2.3")).permits(client));
  }

  @Test
  void a_certificate_known_by_its_dates_knows_nothing_else() {
    Validity validity = new Validity(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    ClientCertificate certificate = ClientCertificate.of(validity);
    assertEquals(Optional.of(validity), certificate.validity());
    assertEquals(CertificateIdentity.unknown(), certificate.identity());
    assertEquals(CertificateUse.unknown(), certificate.use());
    assertEquals(Truth.UNKNOWN, certificate.use().deviceAccess());
  }

  @Test
  void a_certificate_changes_one_part_at_a_time() {
    ClientCertificate bare = ClientCertificate.of(new Validity(Instant.EPOCH, Instant.EPOCH));
    CertificateIdentity anna = CertificateIdentity.ofSubject("CN=Anna");
    CertificateUse use =
        new CertificateUse(
            Optional.of(KeyUsages.unrestricted()), Optional.empty(), Optional.empty(), Truth.NO);
    ClientCertificate changed =
        bare.withIdentity(anna).withUse(use).withDates(CertificateDates.unknown());
    assertEquals(new ClientCertificate(CertificateDates.unknown(), anna, use), changed);
    assertEquals(Optional.empty(), changed.validity());
  }
}
