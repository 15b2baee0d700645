package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.linking.LinkTerms;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Profiles as documents state them, and what an audit and a linking ask of them; {@link ScepDomain}
 * holds it.
 */
public final class ProfileDomain extends DomainContextBase {

  private static final CertificateDomain CERTIFICATES = new CertificateDomain();

  /** Made by jqwik, which asks for a constructor without arguments. */
  public ProfileDomain() {}

  /**
   * Lines and columns.
   *
   * @return for {@code @ForAll Position}
   */
  @Provide
  public Arbitrary<Position> positions() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 100_000);
    return Combinators.combine(numbers, numbers).as(Position::new);
  }

  /**
   * Places in documents, some of them behind keys that must be quoted.
   *
   * @return for {@code @ForAll Place}
   */
  @Provide
  public Arbitrary<Place> places() {
    Arbitrary<List<String>> keys =
        Arbitraries.oneOf(Arbitraries.of("value", "@odata.type", "it's"), TextArbitraries.names())
            .list()
            .ofMaxSize(3);
    return Combinators.combine(keys, positions().optional(0.7))
        .as(
            (steps, position) -> {
              Place place = new Place("document", Place.WHOLE, position);
              for (String step : steps) {
                place = place.member(step).element(step.length());
              }
              return place;
            });
  }

  /**
   * Problems of every kind.
   *
   * @return for {@code @ForAll Problem}
   */
  @Provide
  public Arbitrary<Problem> problems() {
    return Combinators.combine(places(), Arbitraries.of(ProblemKind.class), TextArbitraries.names())
        .as((place, kind, found) -> new Problem(place, kind, found, "expected a number"));
  }

  /**
   * Devices' identities.
   *
   * @return for {@code @ForAll DeviceIdentity}
   */
  @Provide
  public Arbitrary<DeviceIdentity> deviceIdentities() {
    return Combinators.combine(
            TextArbitraries.identifiers(), TextArbitraries.names(), Arbitraries.of(Platform.class))
        .as(DeviceIdentity::new);
  }

  /**
   * Profiles' identities.
   *
   * @return for {@code @ForAll ProfileIdentity}
   */
  @Provide
  public Arbitrary<ProfileIdentity> profileIdentities() {
    return Combinators.combine(
            TextArbitraries.identifiers(),
            TextArbitraries.names(),
            Arbitraries.of(Platform.class),
            places())
        .as(ProfileIdentity::new);
  }

  /**
   * Settings: stated, supplied, and unknown for every reason.
   *
   * @return for {@code @ForAll RenewalSetting}
   */
  @Provide
  public Arbitrary<RenewalSetting> renewalSettings() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, CoreArbitraries.policies().map(RenewalSetting.Stated::new)),
        Tuple.of(1, CoreArbitraries.policies().map(RenewalSetting.Supplied::new)),
        Tuple.of(1, Arbitraries.of(RenewalSetting.Reason.class).map(RenewalSetting.Unknown::new)));
  }

  /**
   * Keys that a profile asks for; each part may be unstated.
   *
   * @return for {@code @ForAll RequestedKey}
   */
  @Provide
  public Arbitrary<RequestedKey> requestedKeys() {
    Arbitrary<OptionalInt> bits =
        Arbitraries.of(1_024, 2_047, 2_048, 4_096)
            .map(OptionalInt::of)
            .injectNull(0.3)
            .map(known -> known == null ? OptionalInt.empty() : known);
    return Combinators.combine(
            bits,
            CERTIFICATES.keyUsages().optional(0.7),
            CERTIFICATES.extendedKeyUsages().optional(0.5),
            Arbitraries.of("sha1", "sha2", "sha3").list().uniqueElements().ofMaxSize(2))
        .as(RequestedKey::new);
  }

  /**
   * Certificates that a profile asks for: validities in days, months and years, leap years and more
   * than any calendar holds among them.
   *
   * @return for {@code @ForAll RequestedCertificate}
   */
  @Provide
  public Arbitrary<RequestedCertificate> requestedCertificates() {
    Arbitrary<Period> validities =
        Arbitraries.of("P1Y", "P365D", "P12M", "P18M", "P4D", "P5D", "P24M", "P25M", "P9999Y")
            .map(Period::parse);
    Arbitrary<String> subjects =
        Arbitraries.oneOf(
            Arbitraries.of("CN=$PROFILE_IDENTIFIER", "CN={{DeviceId}} managementAttestation"),
            TextArbitraries.names());
    return Combinators.combine(
            validities.optional(0.8),
            requestedKeys(),
            subjects.optional(0.8),
            Arbitraries.of(CertificateStore.class),
            Arbitraries.of(Challenge.class))
        .as(RequestedCertificate::new);
  }

  /**
   * SCEP profiles.
   *
   * @return for {@code @ForAll ScepProfile}
   */
  @Provide
  public Arbitrary<ScepProfile> scepProfiles() {
    return Combinators.combine(
            profileIdentities(),
            renewalSettings(),
            AttemptArbitraries.retries(),
            requestedCertificates())
        .as(ScepProfile::new);
  }

  /**
   * Terms of a linking: by the usual marker, by another, by identifiers alone, and with a matcher
   * that takes all or none.
   *
   * @return for {@code @ForAll LinkTerms}
   */
  @Provide
  public Arbitrary<LinkTerms> linkTerms() {
    return Arbitraries.of(
        LinkTerms.standard(),
        LinkTerms.marked("wifi"),
        LinkTerms.identifiersOnly(),
        LinkTerms.standard().withMatcher((held, profile) -> true),
        LinkTerms.identifiersOnly().withMatcher((held, profile) -> false));
  }

  /**
   * Assumptions about fleets; usual ones more often than not.
   *
   * @return for {@code @ForAll FleetAssumptions}
   */
  @Provide
  public Arbitrary<FleetAssumptions> fleetAssumptions() {
    return AdviceArbitraries.advisings().map(Advising::assumptions);
  }

  /**
   * How profiles and challenges reach devices; each part may be unknown.
   *
   * @return for {@code @ForAll Delivery}
   */
  @Provide
  public Arbitrary<Delivery> deliveries() {
    Arbitrary<Duration> lives =
        Arbitraries.of("PT0S", "PT1H", "P7D", "P30D", "P30DT1S").map(Duration::parse);
    return Combinators.combine(
            Arbitraries.of(Truth.class), Arbitraries.of(Truth.class), lives.optional(0.5))
        .as(Delivery::new);
  }

  /**
   * Under what an audit judges.
   *
   * @return for {@code @ForAll Circumstances}
   */
  @Provide
  public Arbitrary<Circumstances> circumstances() {
    return Combinators.combine(DeviceArbitraries.authorities(), fleetAssumptions(), deliveries())
        .as(Circumstances::new);
  }

  /**
   * Certificates that a profile brought to a device.
   *
   * @return for {@code @ForAll BroughtCertificate}
   */
  @Provide
  public Arbitrary<BroughtCertificate> broughtCertificates() {
    return Combinators.combine(deviceIdentities(), DeviceArbitraries.knownCertificates())
        .as(BroughtCertificate::new);
  }

  /**
   * Inventories, looked at around the bounds of what they hold.
   *
   * @return for {@code @ForAll LinkedInventory}
   */
  @Provide
  public Arbitrary<LinkedInventory> linkedInventories() {
    return broughtCertificates()
        .list()
        .ofMaxSize(3)
        .flatMap(
            all ->
                Arbitraries.of(
                        Stream.concat(
                                Stream.of(Validity.EARLIEST),
                                all.stream()
                                    .flatMap(one -> one.held().certificate().validity().stream())
                                    .flatMap(one -> Stream.of(one.notBefore(), one.notAfter())))
                            .toList())
                    .map(at -> new LinkedInventory(at, all)));
  }

  /**
   * What is audited: a profile alone or with others of its document, with and without an inventory.
   *
   * @return for {@code @ForAll AuditSubject}
   */
  @Provide
  public Arbitrary<AuditSubject> auditSubjects() {
    return Combinators.combine(
            scepProfiles(),
            scepProfiles().list().ofMaxSize(2),
            circumstances(),
            linkedInventories().optional(0.5))
        .as(
            (profile, others, circumstances, inventory) ->
                new AuditSubject(
                    profile,
                    Stream.concat(Stream.of(profile), others.stream()).toList(),
                    circumstances,
                    inventory));
  }
}
