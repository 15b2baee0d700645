package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which setting of an MDM a finding is about, in the words of its console. */
final class VendorSetting {

  private static final String JAMF_LEAD = "Redistribute Profile";
  private static final String INTUNE_SHARE = "Renewal threshold (%)";

  private static final Map<String, String> JAMF =
      Map.ofEntries(
          Map.entry("SETTING_NOT_EXPORTED", JAMF_LEAD),
          Map.entry("THRESHOLD_INVALID", JAMF_LEAD),
          Map.entry("NO_REDISTRIBUTION", JAMF_LEAD),
          Map.entry("COVERS_LIFETIME", JAMF_LEAD),
          Map.entry("WINDOW_TOO_SHORT", JAMF_LEAD),
          Map.entry("EXCEEDS_UNUSED_RULE", JAMF_LEAD),
          Map.entry("CHALLENGE_SHORT_LIVED", "Challenge Type"),
          Map.entry("KEY_USAGE_UNSUITABLE", "Use as digital signature"),
          Map.entry("KEY_TOO_SMALL", "Key Size: 2048"),
          Map.entry("NOT_LINKABLE", "Subject: with $PROFILE_IDENTIFIER"));

  private static final Map<String, String> INTUNE =
      Map.ofEntries(
          Map.entry("THRESHOLD_INVALID", INTUNE_SHARE),
          Map.entry("COVERS_LIFETIME", INTUNE_SHARE),
          Map.entry("WINDOW_TOO_SHORT", INTUNE_SHARE),
          Map.entry("EXCEEDS_UNUSED_RULE", INTUNE_SHARE),
          Map.entry("STOPS_AFTER_EXPIRY", INTUNE_SHARE),
          Map.entry("VALIDITY_NOT_HONOURED", "Certificate validity period"),
          Map.entry("KEY_USAGE_UNSUITABLE", "Key usage: Digital signature"),
          Map.entry("KEY_TOO_SMALL", "Key size (bits): 2048"),
          Map.entry("CLIENT_AUTHENTICATION_MISSING", "Extended key usage: Client Authentication"),
          Map.entry("MACHINE_STORE_REQUESTED", "Certificate type: User"),
          Map.entry("WEAK_HASH", "Hash algorithm: SHA-2"));

  private final Source source;
  private final Advice advice;
  private final Duration lifetime;

  /** For the MDM of a profile, and what would be safe there. */
  VendorSetting(Source source, Advice advice) {
    this.source = source;
    this.advice = advice;
    this.lifetime = advice.lifetime();
  }

  Optional<String> of(Finding finding) {
    Map<String, String> names = source == Source.JAMF ? JAMF : INTUNE;
    return Optional.ofNullable(names.get(finding.code())).map(name -> name + bound(finding));
  }

  /** What the finding's facts say of the setting, in its unit. */
  private String bound(Finding finding) {
    return switch (finding.code()) {
      case "WINDOW_TOO_SHORT" ->
          ": " + length(finding, "needed").flatMap(this::least).orElse("none is long enough");
      case "EXCEEDS_UNUSED_RULE" ->
          ": " + length(finding, "longest").flatMap(this::most).orElse("none is short enough");
      case "THRESHOLD_INVALID", "NO_REDISTRIBUTION", "COVERS_LIFETIME" ->
          recommended().map(value -> ": " + value).orElse("");
      default -> "";
    };
  }

  /** What is advised where any other setting would do, too. */
  private Optional<String> recommended() {
    return source == Source.JAMF
        ? recommended(SettingUnit.DAYS_BEFORE_EXPIRY).map(VendorSetting::days)
        : recommended(SettingUnit.PERCENT_REMAINING).map(percent -> "" + percent);
  }

  private Optional<Long> recommended(SettingUnit unit) {
    return advice.band().flatMap(band -> band.recommended(unit));
  }

  private static Optional<Duration> length(Finding finding, String name) {
    return finding
        .facts()
        .value(name)
        .filter(FactValue.Length.class::isInstance)
        .map(FactValue.Length.class::cast)
        .map(FactValue.Length::duration);
  }

  /** The least setting that opens no later; none if that would be the whole lifetime or more. */
  private Optional<String> least(Duration lead) {
    if (lead.compareTo(lifetime) >= 0) {
      return Optional.empty();
    }
    RenewalPolicy wanted = RenewalPolicy.leadTime(lead);
    return source == Source.JAMF
        ? Conversion.toDaysBeforeExpiry(wanted, lifetime)
            .map(least -> "at least " + days(lead(least.policy()).toDays()))
        : Conversion.toPercentRemaining(wanted, lifetime)
            .map(Conversion::policy)
            .filter(ShareRemaining.class::isInstance)
            .map(ShareRemaining.class::cast)
            .map(share -> "at least " + share.percent().orElseThrow());
  }

  /** The greatest setting that opens no earlier. */
  private Optional<String> most(Duration lead) {
    if (source == Source.JAMF) {
      return lead.toDays() == 0 ? Optional.empty() : Optional.of("at most " + days(lead.toDays()));
    }
    return IntStream.rangeClosed(1, 99).filter(percent -> isNoLonger(percent, lead)).max().stream()
        .mapToObj(percent -> "at most " + percent)
        .findFirst();
  }

  private boolean isNoLonger(int percent, Duration lead) {
    return lead(RenewalPolicy.percentRemaining(percent)).compareTo(lead) <= 0;
  }

  private Duration lead(RenewalPolicy policy) {
    Validity any = Validity.endingAt(Validity.LATEST, lifetime);
    return RedistributionWindow.of(policy, any)
        .map(window -> Duration.between(window.opensAt(), window.closesAt()))
        .orElseThrow();
  }

  private static String days(long number) {
    return number == 1 ? "1 day" : number + " days";
  }
}
