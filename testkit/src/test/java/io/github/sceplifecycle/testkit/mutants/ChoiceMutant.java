package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.testkit.VerdictFunction;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verdicts that rest on the wrong candidates or on a wrong choice among them. */
public enum ChoiceMutant implements VerdictFunction {
  /** See {@link #story()}. */
  ANY_ISSUER(
      "Takes any certificate on the device for one that attests, whoever issued it",
      (device, terms, at) -> Attestation.at(device, trusting(terms, device), at)),
  /** See {@link #story()}. */
  ISSUER_AS_TEXT(
      "Compares issuers as texts, so that another case or a blank is another issuer",
      (device, terms, at) ->
          Attestation.at(Holding.only(device, held -> isWrittenAsTrusted(held, terms)), terms, at)),
  /** See {@link #story()}. */
  DEVICE_ACCESS_ATTESTS(
      "Does not look for the mark of Device Access",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(
                  device,
                  held ->
                      held.certificate().use().deviceAccess().isYes()
                          ? Holding.with(held, unmarked(held.certificate().use()))
                          : held),
              terms,
              at)),
  /** See {@link #story()}. */
  KEYLESS_CHOSEN(
      "Chooses a certificate without asking for its key",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(
                  device,
                  held ->
                      held.placement().keyUsable().isNo()
                          ? held.withPlacement(withKey(held.placement()))
                          : held),
              terms,
              at)),
  /** See {@link #story()}. */
  SERIALS_AS_TEXT(
      "Breaks ties by serial numbers as texts, of which 9 is greater than 10",
      (device, terms, at) ->
          Attestation.at(Holding.only(device, held -> !losesAsText(held, device)), terms, at)),
  /** See {@link #story()}. */
  SERIALS_WITH_SIGN(
      "Reads serial numbers as signed bytes, of which 80 is less than 1",
      (device, terms, at) ->
          Attestation.at(Holding.only(device, held -> !losesWithSign(held, device)), terms, at));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final VerdictFunction code;

  ChoiceMutant(String story, VerdictFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Verdict verdict(Device device, AttestationTerms terms, Instant at) {
    return code.verdict(device, terms, at);
  }

  private static AttestationTerms trusting(AttestationTerms terms, Device device) {
    IssuerTrust trust = terms.authority().trust();
    Stream<DistinguishedName> held =
        device.certificates().orElse(List.of()).stream()
            .flatMap(one -> one.certificate().identity().issuer().stream());
    Optional<List<DistinguishedName>> all =
        trust.issuers().map(names -> Stream.concat(names.stream(), held).toList());
    return new AttestationTerms(
        terms.authority().withTrust(new IssuerTrust(all, trust.ownValidity())),
        terms.assumptions(),
        terms.clockTolerance());
  }

  private static boolean isWrittenAsTrusted(HeldCertificate held, AttestationTerms terms) {
    Optional<List<DistinguishedName>> trusted = terms.authority().trust().issuers();
    Optional<DistinguishedName> issuer = held.certificate().identity().issuer();
    return trusted.isEmpty() || issuer.isEmpty() || trusted.get().contains(issuer.get());
  }

  private static CertificateUse unmarked(CertificateUse use) {
    return new CertificateUse(use.keyUsages(), use.extendedKeyUsages(), use.publicKey(), Truth.NO);
  }

  private static Placement withKey(Placement placement) {
    return new Placement(placement.store(), Truth.YES, placement.profile());
  }

  private static boolean losesAsText(HeldCertificate held, Device device) {
    return tying(held, device)
        .anyMatch(other -> serial(other).toString().compareTo(serial(held).toString()) > 0);
  }

  private static boolean losesWithSign(HeldCertificate held, Device device) {
    return tying(held, device)
        .anyMatch(other -> signed(serial(other)).compareTo(signed(serial(held))) > 0);
  }

  private static BigInteger signed(SerialNumber serial) {
    int bits = serial.value().bitLength();
    return bits % 8 == 0 && bits > 0
        ? serial.value().subtract(BigInteger.TWO.pow(bits))
        : serial.value();
  }

  private static SerialNumber serial(HeldCertificate held) {
    return held.certificate().identity().serial().orElseThrow();
  }

  private static Stream<HeldCertificate> tying(HeldCertificate held, Device device) {
    return device.certificates().orElse(List.of()).stream()
        .filter(other -> other.certificate().dates().equals(held.certificate().dates()))
        .filter(other -> other.certificate().identity().serial().isPresent())
        .filter(other -> held.certificate().identity().serial().isPresent());
  }
}
