package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.PublicKeySize;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an audit looks at, as vectors state it; {@code null} is what is unknown. */
final class AuditInput {

  private AuditInput() {}

  static AuditSubject subject(Input input) {
    Input mdm = input.object("mdm");
    FleetAssumptions fleet = fleet(input.object("fleet"));
    Circumstances circumstances =
        new Circumstances(authority(input.object("authority")), fleet, delivery(mdm));
    ScepProfile profile = profile(input.object("profile"), mdm, fleet.evaluations());
    int payloads = input.object("profile").number("payloads");
    return new AuditSubject(
        profile,
        Collections.nCopies(payloads, profile),
        circumstances,
        input.known("inventory", key -> inventory(input.object(key))));
  }

  private static CertificateAuthority authority(Input input) {
    Issuance issuance =
        new Issuance(
            input.duration("lifetime"),
            input.word("renewalRequests", RenewalRequests.class),
            input.known("unusedRule", key -> DeviceInput.unusedRule(input.object(key))));
    Optional<Validity> own = input.known("ownValidity", key -> validity(input.object(key)));
    return new CertificateAuthority("vector", issuance, new IssuerTrust(Optional.empty(), own));
  }

  private static Validity validity(Input input) {
    return new Validity(input.instant("notBefore"), input.instant("notAfter"));
  }

  static FleetAssumptions fleet(Input input) {
    return new FleetAssumptions(
        new Cadence(input.duration("every")),
        input.duration("absence"),
        input.known("firstUseWithin", input::duration));
  }

  private static Delivery delivery(Input input) {
    return new Delivery(
        input.word("renewsOverScep", Truth.class),
        input.word("linkable", Truth.class),
        input.known("challengeLife", input::duration));
  }

  private static ScepProfile profile(Input input, Input mdm, Cadence cadence) {
    ProfileIdentity identity =
        new ProfileIdentity(
            input.text("identifier"),
            "profile",
            input.word("platform", Platform.class),
            Place.whole("vector"));
    Retry retry = new Retry(cadence, mdm.word("afterExpiry", AfterExpiry.class));
    return new ScepProfile(
        identity, setting(input.object("setting")), retry, requested(input.object("requested")));
  }

  private static RenewalSetting setting(Input input) {
    String kind = input.text("kind");
    return switch (kind) {
      case "stated" -> new RenewalSetting.Stated(PolicyNodes.read(input.node("policy")));
      case "supplied" -> new RenewalSetting.Supplied(PolicyNodes.read(input.node("policy")));
      default -> new RenewalSetting.Unknown(input.word("reason", RenewalSetting.Reason.class));
    };
  }

  private static RequestedCertificate requested(Input input) {
    RequestedKey key =
        new RequestedKey(
            bits(input).map(OptionalInt::of).orElse(OptionalInt.empty()),
            usages(input),
            purposes(input),
            input.texts("hashAlgorithms"));
    return new RequestedCertificate(
        input.known("validity", text -> Period.parse(input.text(text))),
        key,
        Optional.empty(),
        input.word("store", CertificateStore.class),
        input.word("challenge", Challenge.class));
  }

  private static Optional<Integer> bits(Input input) {
    return input.known("keyBits", input::number);
  }

  private static Optional<KeyUsages> usages(Input input) {
    return input.known(
        "keyUsages", key -> KeyUsages.of(Set.copyOf(input.words(key, KeyUsage.class))));
  }

  private static Optional<ExtendedKeyUsages> purposes(Input input) {
    return input.known("purposes", input::texts).map(ExtendedKeyUsages::of);
  }

  private static LinkedInventory inventory(Input input) {
    return new LinkedInventory(
        input.instant("at"),
        input.objects("certificates").stream().map(AuditInput::certificate).toList());
  }

  private static BroughtCertificate certificate(Input input) {
    CertificateIdentity identity =
        new CertificateIdentity(
            Optional.empty(),
            input.known("issuer", input::text).map(DistinguishedName::new),
            input.known("serial", input::text).flatMap(SerialNumber::parseHex),
            List.of());
    CertificateUse use =
        new CertificateUse(
            usages(input),
            purposes(input),
            bits(input).map(bits -> new PublicKeySize("RSA", bits)),
            Truth.UNKNOWN);
    CertificateDates dates =
        new CertificateDates(
            input.known("notBefore", input::instant), input.known("notAfter", input::instant));
    Placement placement =
        new Placement(input.word("store", CertificateStore.class), Truth.UNKNOWN, Optional.empty());
    return new BroughtCertificate(
        new DeviceIdentity(input.text("device"), "", Platform.UNKNOWN),
        new HeldCertificate(
            new ClientCertificate(dates, identity, use), placement, Standing.unknown()));
  }
}
