package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A setting as an administrator enters it, and where it works.
 *
 * @param asked the authority, and what is taken for granted about the devices
 * @param unit in what the setting is counted
 * @param value the setting; 0 for never, else days from 1 to 3 652 425, percent from 1 to 99
 */
public record AuditedSetting(Advising asked, SettingUnit unit, long value) {

  /** The rules that judge such a setting. */
  static final List<String> CODES =
      List.of("NO_REDISTRIBUTION", "COVERS_LIFETIME", "WINDOW_TOO_SHORT", "EXCEEDS_UNUSED_RULE");

  /** Checks that nothing is null. */
  public AuditedSetting {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(unit, "unit");
  }

  /** The codes that an audit finds, of those about the setting. */
  List<String> found(AuditFunction code) {
    AuditSubject subject = subject();
    return CODES.stream().filter(rule -> !code.judge(rule, subject).findings().isEmpty()).toList();
  }

  boolean isNever() {
    return value == 0;
  }

  /** How long before the end the window opens, not cut off at the lifetime. */
  Duration lead() {
    return asked.lead(unit, value);
  }

  /** Whether an advice calls it safe. */
  boolean isSafe(AdviceFunction advice) {
    return asked.ask(advice, unit).filter(range -> range.contains(value)).isPresent();
  }

  private AuditSubject subject() {
    RenewalPolicy policy = isNever() ? RenewalPolicy.none() : unit.policy(value);
    ScepProfile profile =
        new ScepProfile(
            new ProfileIdentity("audited", "audited", Platform.UNKNOWN, Place.whole("audited")),
            new RenewalSetting.Stated(policy),
            new Retry(asked.assumptions().evaluations(), AfterExpiry.CONTINUES),
            new RequestedCertificate(
                Optional.empty(),
                RequestedKey.unstated(),
                Optional.empty(),
                CertificateStore.UNKNOWN,
                Challenge.STATIC));
    return AuditSubject.of(
        profile, new Circumstances(asked.authority(), asked.assumptions(), Delivery.unknown()));
  }
}
