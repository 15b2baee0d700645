package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.PublicKeySize;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.knowledge.Truth;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** The parts of certificates and of their authorities; {@link ScepDomain} holds it. */
public final class CertificateDomain extends DomainContextBase {

  /** Made by jqwik, which asks for a constructor without arguments. */
  public CertificateDomain() {}

  /**
   * Serial numbers around the bounds of bytes, and up to X.509's twenty.
   *
   * @return for {@code @ForAll SerialNumber}
   */
  @Provide
  public Arbitrary<SerialNumber> serialNumbers() {
    Arbitrary<BigInteger> bounds =
        Arbitraries.of(0L, 1L, 9L, 16L, 127L, 128L, 255L, 256L).map(BigInteger::valueOf);
    Arbitrary<BigInteger> any =
        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TWO.pow(160));
    return Arbitraries.oneOf(bounds, any).map(SerialNumber::new);
  }

  /**
   * Fingerprints of every hash function.
   *
   * @return for {@code @ForAll Fingerprint}
   */
  @Provide
  public Arbitrary<Fingerprint> fingerprints() {
    return Combinators.combine(
            Arbitraries.of(HashAlgorithm.class),
            Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, BigInteger.TWO.pow(160).subtract(BigInteger.ONE)))
        .as(
            (algorithm, number) ->
                new Fingerprint(
                    algorithm,
                    String.format(Locale.ROOT, "%0" + algorithm.hexDigits() + "x", number)));
  }

  /**
   * Names: trusted ones, the same written otherwise, with a profile's variable, and no names at
   * all.
   *
   * @return for {@code @ForAll DistinguishedName}
   */
  @Provide
  public Arbitrary<DistinguishedName> distinguishedNames() {
    Arbitrary<String> usual =
        Arbitraries.of(
            "CN=managementAttestation",
            "cn=MANAGEMENTattestation",
            "CN=A1 $PROFILE_IDENTIFIER, O=Example",
            "CN=a\\, b+OU=c,O=Example",
            "O=Example, CN=managementAttestation");
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(TermsArbitraries.TRUSTED)),
        Tuple.of(3, usual.map(DistinguishedName::new)),
        Tuple.of(1, TextArbitraries.names().map(DistinguishedName::new)));
  }

  /**
   * Dates of which either may be unknown.
   *
   * @return for {@code @ForAll CertificateDates}
   */
  @Provide
  public Arbitrary<CertificateDates> certificateDates() {
    return Combinators.combine(
            HeldArbitraries.meetingValidities(),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(true, true, true, false))
        .as(CertificateDomain::dates);
  }

  private static CertificateDates dates(Validity validity, boolean beginning, boolean end) {
    return new CertificateDates(
        beginning ? Optional.of(validity.notBefore()) : Optional.empty(),
        end ? Optional.of(validity.notAfter()) : Optional.empty());
  }

  /**
   * Key usages: no extension, one that lists none, and any set.
   *
   * @return for {@code @ForAll KeyUsages}
   */
  @Provide
  public Arbitrary<KeyUsages> keyUsages() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(KeyUsages.unrestricted())),
        Tuple.of(4, Arbitraries.of(KeyUsage.class).set().map(KeyUsages::of)));
  }

  /**
   * Extended key usages: no extension, one that lists none, client authentication, any purpose.
   *
   * @return for {@code @ForAll ExtendedKeyUsages}
   */
  @Provide
  public Arbitrary<ExtendedKeyUsages> extendedKeyUsages() {
    Arbitrary<List<String>> purposes =
        Arbitraries.of(
                ExtendedKeyUsages.CLIENT_AUTHENTICATION,
                ExtendedKeyUsages.ANY,
                "1.3.6.1.5.5.7.3.4",
                "7.01.4")
            .list()
            .uniqueElements();
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(ExtendedKeyUsages.unrestricted())),
        Tuple.of(3, purposes.map(ExtendedKeyUsages::of)));
  }

  /**
   * Sizes of keys, beside the bound of 2048 bits and elsewhere.
   *
   * @return for {@code @ForAll PublicKeySize}
   */
  @Provide
  public Arbitrary<PublicKeySize> publicKeySizes() {
    return Combinators.combine(
            Arbitraries.of("RSA", "EC", "Ed25519"),
            Arbitraries.of(1, 256, 384, 1024, 2047, 2048, 2049, 4096))
        .as(PublicKeySize::new);
  }

  /**
   * What a certificate is for; each part may be unknown.
   *
   * @return for {@code @ForAll CertificateUse}
   */
  @Provide
  public Arbitrary<CertificateUse> certificateUses() {
    return Combinators.combine(
            keyUsages().optional(0.8),
            extendedKeyUsages().optional(0.5),
            publicKeySizes().optional(0.5),
            Arbitraries.of(Truth.class))
        .as(CertificateUse::new);
  }
}
