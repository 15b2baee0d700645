package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** SCEP profiles for an audit, and those that stand beside them. */
final class ProfileArbitraries {

  private ProfileArbitraries() {}

  /** What stands beside a profile in the same audit. */
  enum Others {
    /** Nothing. */
    NONE,
    /** Another payload of the same profile, after it. */
    PAYLOAD_AFTER,
    /** Another payload of the same profile, before it. */
    PAYLOAD_BEFORE,
    /** A profile with the same identifier in another document. */
    NAMESAKE;

    List<ScepProfile> around(ScepProfile profile) {
      return switch (this) {
        case NONE -> List.of(profile);
        case PAYLOAD_AFTER -> List.of(profile, in("a.xml", profile));
        case PAYLOAD_BEFORE -> List.of(in("a.xml", profile), profile);
        case NAMESAKE -> List.of(profile, in("b.xml", profile));
      };
    }

    private static ScepProfile in(String document, ScepProfile like) {
      ProfileIdentity identity =
          new ProfileIdentity(
              like.identity().identifier(),
              "other",
              like.identity().platform(),
              Place.whole(document));
      return new ScepProfile(identity, like.setting(), like.retry(), like.requested());
    }
  }

  static Arbitrary<Others> others() {
    return Arbitraries.of(Others.class);
  }

  static Arbitrary<ScepProfile> profiles() {
    return Combinators.combine(
            Arbitraries.of("7", "7", "7", ""),
            settings(),
            Arbitraries.of(AfterExpiry.class),
            requests(),
            Arbitraries.of(Platform.MACOS, Platform.WINDOWS))
        .as(
            (identifier, setting, afterExpiry, requested, platform) ->
                new ScepProfile(
                    new ProfileIdentity(identifier, "drawn", platform, Place.whole("a.xml")),
                    setting,
                    new Retry(Cadence.everyHours(6), afterExpiry),
                    requested));
  }

  private static Arbitrary<RenewalSetting> settings() {
    Arbitrary<RenewalSetting> stated =
        ProjectionArbitraries.usualPolicies().map(RenewalSetting.Stated::new);
    Arbitrary<RenewalSetting> supplied =
        ProjectionArbitraries.usualPolicies().map(RenewalSetting.Supplied::new);
    Arbitrary<RenewalSetting> unknown =
        Arbitraries.of(RenewalSetting.Reason.class).map(RenewalSetting.Unknown::new);
    return Arbitraries.frequencyOf(
        Tuple.of(6, stated), Tuple.of(1, supplied), Tuple.of(2, unknown));
  }

  private static Arbitrary<RequestedCertificate> requests() {
    Arbitrary<Optional<Period>> validities =
        Arbitraries.of("P1Y", "P12M", "P365D", "P366D", "P364D", "P30D", "P1M", "P2Y", "P3M")
            .map(Period::parse)
            .optional(0.6);
    Arbitrary<RequestedKey> keys =
        Combinators.combine(
                Arbitraries.of(1_024, 2_047, 2_048, 4_096).optional(0.7),
                AuditArbitraries.usages().optional(0.7),
                AuditArbitraries.purposes().optional(0.5),
                Arbitraries.of("SHA1", "sha-1", "SHA-2", "sha2").list().ofMaxSize(2))
            .as(
                (bits, usages, purposes, hashes) ->
                    new RequestedKey(
                        bits.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        usages,
                        purposes,
                        hashes));
    return Combinators.combine(
            validities,
            keys,
            Arbitraries.of(CertificateStore.class),
            Arbitraries.of(Challenge.class))
        .as(
            (validity, key, store, challenge) ->
                new RequestedCertificate(validity, key, Optional.empty(), store, challenge));
  }
}
