package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.fleet.Horizon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The devices of S-29 the long way: each is judged at every instant at which anything could change,
 * by {@link ReferenceAttestation}. It must not be asked where anything is unknown.
 */
public final class ReferenceLapses {

  private ReferenceLapses() {}

  /**
   * The counts of each profile.
   *
   * @param horizon the horizon
   * @param terms by what devices are judged
   * @param fleet devices of which every fact is known
   * @return as {@link LapseFunction#lapses}
   */
  public static Map<String, LapseCounts> of(
      Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
    Map<String, List<ProfiledDevice>> byProfile = new HashMap<>();
    for (ProfiledDevice one : fleet) {
      ReferenceAttestation.Judged judged = judged(one, terms, horizon.from());
      if (judged.kind() != VerdictKind.NOT_APPLICABLE) {
        String profile = judged.chosen().map(one::profileOf).orElse("");
        byProfile.computeIfAbsent(profile, name -> new ArrayList<>()).add(one);
      }
    }
    Map<String, LapseCounts> counts = new HashMap<>();
    byProfile.forEach((profile, devices) -> counts.put(profile, counts(horizon, terms, devices)));
    return counts;
  }

  private static LapseCounts counts(
      Horizon horizon, AttestationTerms terms, List<ProfiledDevice> devices) {
    long lapsed = devices.stream().filter(one -> !attests(one, terms, horizon.from())).count();
    long endless =
        devices.stream()
            .filter(one -> attests(one, terms, horizon.from()))
            .filter(one -> lastAttested(one, terms, horizon.from()).isEmpty())
            .count();
    List<Long> lapsing =
        IntStream.range(0, horizon.buckets())
            .mapToObj(bucket -> lapsing(horizon, terms, devices, bucket))
            .toList();
    return new LapseCounts(devices.size(), lapsed, endless, lapsing);
  }

  private static long lapsing(
      Horizon horizon, AttestationTerms terms, List<ProfiledDevice> devices, int bucket) {
    Instant start = horizon.start(bucket);
    Instant end = start.plus(horizon.bucket());
    return devices.stream()
        .filter(one -> attests(one, terms, horizon.from()))
        .flatMap(one -> lastAttested(one, terms, horizon.from()).stream())
        .filter(last -> !last.isBefore(start) && last.isBefore(end))
        .count();
  }

  /** The last instant, from one on, at which a device attests without a break. */
  private static Optional<Instant> lastAttested(
      ProfiledDevice one, AttestationTerms terms, Instant from) {
    return one.device().certificates().orElseThrow().stream()
        .flatMap(held -> changes(held, terms))
        .filter(instant -> instant.isAfter(from))
        .sorted()
        .filter(instant -> !attests(one, terms, instant))
        .findFirst()
        .map(instant -> instant.minusNanos(1));
  }

  private static Stream<Instant> changes(HeldCertificate held, AttestationTerms terms) {
    Validity validity = held.certificate().validity().orElseThrow();
    Stream<Instant> end =
        Stream.of(validity.notAfter(), validity.notAfter().plus(terms.clockTolerance()))
            .map(last -> last.plusNanos(1));
    Stream<Instant> disuse =
        terms.authority().issuance().unusedRule().stream()
            .map(rule -> validity.notBefore().plus(rule.revokedAfter()));
    return Stream.of(end, disuse, held.standing().revocation().since().stream())
        .flatMap(instants -> instants);
  }

  private static boolean attests(ProfiledDevice one, AttestationTerms terms, Instant at) {
    return judged(one, terms, at).kind() == VerdictKind.ATTESTED;
  }

  private static ReferenceAttestation.Judged judged(
      ProfiledDevice one, AttestationTerms terms, Instant at) {
    return ReferenceAttestation.at(one.device(), terms, at);
  }
}
