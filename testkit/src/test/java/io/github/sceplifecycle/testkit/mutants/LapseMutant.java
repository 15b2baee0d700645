package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.testkit.LapseCounts;
import io.github.sceplifecycle.testkit.LapseFunction;
import io.github.sceplifecycle.testkit.ProfiledDevice;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of devices that lapse which are wrong: in the wrong profile, bucket or number. */
public enum LapseMutant implements LapseFunction {
  /** See {@link #story()}. */
  LATEST_END_DECIDES(
      "Counts a lapse with the certificate that ends last, which is not always the one presented") {
    @Override
    List<String> profiles(ProfiledDevice one, BriefVerdict verdict) {
      return List.of(
          held(one).stream()
              .filter(held -> held.certificate().validity().isPresent())
              .max(
                  Comparator.comparing(
                      held -> held.certificate().validity().orElseThrow().notAfter()))
              .map(one::profileOf)
              .orElse(""));
    }
  },
  /** See {@link #story()}. */
  ONCE_FOR_EACH_PROFILE(
      "Counts a device with each profile of which it holds a certificate, so that sums are too"
          + " large") {
    @Override
    List<String> profiles(ProfiledDevice one, BriefVerdict verdict) {
      return one.profiles().isEmpty() ? List.of("") : one.profiles().stream().distinct().toList();
    }
  },
  /** See {@link #story()}. */
  AT_THE_FIRST_DENIAL("Counts the first instant that is denied instead of the last attested one") {
    @Override
    BriefVerdict verdict(Device device, AttestationTerms terms, Instant at) {
      BriefVerdict right = super.verdict(device, terms, at);
      return new BriefVerdict(
          right.kind(), right.until().map(until -> until.plusNanos(1)), right.chosen());
    }
  },
  /** See {@link #story()}. */
  BY_EXPIRY_ALONE("Takes the end of the certificate for the end of attestation (S-20, S-19)") {
    @Override
    BriefVerdict verdict(Device device, AttestationTerms terms, Instant at) {
      BriefVerdict right = super.verdict(device, terms, at);
      return right.kind() == VerdictKind.ATTESTED
          ? new BriefVerdict(
              right.kind(),
              right.chosen().map(held -> held.certificate().validity().orElseThrow().notAfter()),
              right.chosen())
          : right;
    }
  },
  /** See {@link #story()}. */
  PHONES_LAPSE("Counts a phone, which needs no certificate, as a device without one (S-15)") {
    @Override
    BriefVerdict verdict(Device device, AttestationTerms terms, Instant at) {
      BriefVerdict right = super.verdict(device, terms, at);
      return right.kind() == VerdictKind.NOT_APPLICABLE
          ? new BriefVerdict(VerdictKind.DENIED, Optional.empty(), Optional.empty())
          : right;
    }
  },
  /** See {@link #story()}. */
  DENIED_BELONG_NOWHERE("Knows the profile of devices that attest only, and not of those denied") {
    @Override
    List<String> profiles(ProfiledDevice one, BriefVerdict verdict) {
      return verdict.kind() == VerdictKind.ATTESTED ? super.profiles(one, verdict) : List.of("");
    }
  },
  /** See {@link #story()}. */
  ONE_PROFILE_FOR_ALL("Counts all devices with the profile of the one that is listed first") {
    @Override
    public Map<String, LapseCounts> lapses(
        Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
      Optional<String> first = fleet.stream().flatMap(one -> one.profiles().stream()).findFirst();
      List<ProfiledDevice> alike =
          fleet.stream()
              .map(
                  one ->
                      new ProfiledDevice(
                          one.device(),
                          one.profiles().stream().map(any -> first.orElse("")).toList()))
              .toList();
      return super.lapses(horizon, terms, alike);
    }
  };

  private final String story;

  LapseMutant(String story) {
    this.story = story;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  private static List<HeldCertificate> held(ProfiledDevice one) {
    return one.device().certificates().orElse(List.of());
  }

  BriefVerdict verdict(Device device, AttestationTerms terms, Instant at) {
    return Attestation.brieflyAt(device, terms, at);
  }

  List<String> profiles(ProfiledDevice one, BriefVerdict verdict) {
    return List.of(verdict.chosen().map(one::profileOf).orElse(""));
  }

  @Override
  public Map<String, LapseCounts> lapses(
      Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
    ForecastTally tally =
        new ForecastTally(ForecastTerms.of(horizon, terms.authority().issuance()));
    for (ProfiledDevice one : fleet) {
      BriefVerdict verdict = verdict(one.device(), terms, horizon.from());
      if (verdict.kind() != VerdictKind.NOT_APPLICABLE) {
        profiles(one, verdict)
            .forEach(
                profile ->
                    tally.group(new FleetGroup("", Platform.UNKNOWN, profile)).device(verdict));
      }
    }
    Map<String, LapseCounts> counts = new HashMap<>();
    tally
        .forecast()
        .groups()
        .forEach(group -> counts.put(group.profile(), LapseCounts.of(tally.forecast().of(group))));
    return counts;
  }
}
