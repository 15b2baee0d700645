package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.fleet.Horizon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What the counts of devices that lapse must satisfy (S-29), by profile. */
public final class LapseLaws {

  private LapseLaws() {}

  /**
   * A lapse is counted with the certificate that the device presents, in the bucket of its last
   * attested instant.
   *
   * @param code the counts
   * @param horizon the horizon
   * @param terms the terms, of an authority whose issuers are stated
   * @param fleet devices of which every fact is known
   */
  public static void aLapseCountsWithThePresentedCertificate(
      LapseFunction code, Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
    Law.of("S-29 a lapse counts with the certificate presented", horizon, terms, fleet)
        .expectEqual(ReferenceLapses.of(horizon, terms, fleet), code.lapses(horizon, terms, fleet));
  }

  /**
   * However many profiles brought its certificates, a device counts once, and never in more than
   * one way.
   *
   * @param code the counts
   * @param horizon the horizon
   * @param terms the terms
   * @param fleet the devices, whatever is known of them
   */
  public static void eachDeviceCountsOnce(
      LapseFunction code, Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
    Law law = Law.of("S-29 each device counts once", horizon, terms, fleet);
    Map<String, LapseCounts> counts = code.lapses(horizon, terms, fleet);
    long devices = counts.values().stream().mapToLong(LapseCounts::devices).sum();
    law.expectEqual(fleet.stream().filter(LapseLaws::needsOne).count(), devices);
    for (LapseCounts one : counts.values()) {
      long told = one.lapsed() + one.unknown() + one.lapsing().stream().mapToLong(n -> n).sum();
      law.expect(told <= one.devices(), "at most " + one.devices(), told);
    }
  }

  private static boolean needsOne(ProfiledDevice one) {
    return switch (one.device().identity().platform()) {
      case IOS, ANDROID -> false;
      case MACOS, WINDOWS, UNKNOWN -> true;
    };
  }

  /**
   * The order of the devices does not matter.
   *
   * @param code the counts
   * @param horizon the horizon
   * @param terms the terms
   * @param fleet the devices, whatever is known of them
   */
  public static void theOrderOfDevicesDoesNotMatter(
      LapseFunction code, Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
    List<ProfiledDevice> reversed = new ArrayList<>(fleet);
    Collections.reverse(reversed);
    Law.of("S-29 the order of devices does not matter", horizon, terms, fleet)
        .expectEqual(code.lapses(horizon, terms, fleet), code.lapses(horizon, terms, reversed));
  }
}
