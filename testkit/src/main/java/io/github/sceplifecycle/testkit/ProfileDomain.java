package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.linking.LinkTerms;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Period;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Profiles as documents state them, and what a linking asks of them; {@link ScepDomain} holds it.
 */
public final class ProfileDomain extends DomainContextBase {

  private static final CertificateDomain CERTIFICATES = new CertificateDomain();

  /** Made by jqwik, which asks for a constructor without arguments. */
  public ProfileDomain() {}

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
            new IntakeDomain().places())
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
}
