package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.testkit.LapseCounts;
import io.github.sceplifecycle.testkit.LapseFunction;
import io.github.sceplifecycle.testkit.ProfiledDevice;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers of devices that lapse by profile, yours or core's, as JSON. */
public final class LapseAnswers {

  private LapseAnswers() {}

  /**
   * Answers vectors of the kind {@code lapses}.
   *
   * @param code the counts
   * @return the answerer
   */
  public static Answerer of(LapseFunction code) {
    return vector -> answer(code, Input.of(vector.input()));
  }

  private static Node answer(LapseFunction code, Input input) {
    Input time = input.object("horizon");
    Horizon horizon =
        new Horizon(time.instant("from"), time.duration("bucket"), time.number("buckets"));
    SortedMap<String, LapseCounts> counts =
        new TreeMap<>(code.lapses(horizon, DeviceInput.terms(input.object("terms")), fleet(input)));
    return Answer.object()
        .with("profiles", Answer.list(counts.entrySet().stream().map(LapseAnswers::of).toList()))
        .node();
  }

  static List<ProfiledDevice> fleet(Input input) {
    return input.objects("devices").stream().map(LapseAnswers::device).toList();
  }

  private static ProfiledDevice device(Input input) {
    Device device = DeviceInput.device(input);
    List<String> profiles =
        input
            .known("certificates", input::objects)
            .map(all -> all.stream().map(LapseAnswers::profile).toList())
            .orElse(List.of());
    return new ProfiledDevice(device, profiles);
  }

  private static String profile(Input certificate) {
    return certificate.known("profile", certificate::text).orElse("");
  }

  private static Node of(Map.Entry<String, LapseCounts> one) {
    LapseCounts counts = one.getValue();
    return Answer.object()
        .with("profile", one.getKey().isEmpty() ? Answer.nothing() : Answer.text(one.getKey()))
        .with("devices", Answer.number(counts.devices()))
        .with("lapsed", Answer.number(counts.lapsed()))
        .with("lapseUnknown", Answer.number(counts.unknown()))
        .with("lapsing", Answer.list(counts.lapsing().stream().map(Answer::number).toList()))
        .node();
  }

  /**
   * Core's answer.
   *
   * @param horizon the horizon
   * @param terms by what devices are judged
   * @param fleet the devices
   * @return as {@link LapseFunction#lapses}
   */
  public static Map<String, LapseCounts> ofCore(
      Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {
    ForecastTally tally =
        new ForecastTally(ForecastTerms.of(horizon, terms.authority().issuance()));
    for (ProfiledDevice one : fleet) {
      BriefVerdict verdict = Attestation.brieflyAt(one.device(), terms, horizon.from());
      if (verdict.kind() != VerdictKind.NOT_APPLICABLE) {
        String profile = verdict.chosen().map(one::profileOf).orElse("");
        tally.group(new FleetGroup("", Platform.UNKNOWN, profile)).device(verdict);
      }
    }
    Forecast forecast = tally.forecast();
    SortedMap<String, LapseCounts> counts = new TreeMap<>();
    forecast
        .groups()
        .forEach(group -> counts.put(group.profile(), LapseCounts.of(forecast.of(group))));
    return counts;
  }
}
