package io.github.sceplifecycle.audit;

import java.util.List;

/** The rules of S-27, in reading order: setting, window, request, profile, certificates. */
public final class Catalogue {

  private static final List<AuditRule> RULES =
      List.of(
          new SettingNotExported(),
          new ThresholdInvalid(),
          new NoRedistributionRule(),
          new CoversLifetime(),
          new WindowTooShort(),
          new ExceedsUnusedRule(),
          new StopsAfterExpiry(),
          new RenewalRequestRefused(),
          new ChallengeShortLived(),
          new ValidityNotHonoured(),
          new KeyUsageUnsuitable(),
          new KeyTooSmall(),
          new ClientAuthenticationMissing(),
          new WeakHash(),
          new MachineStoreRequested(),
          new SharedSetting(),
          new NotLinkable(),
          new OutlivesIssuer(),
          new IssuerRotationDue(),
          new LifetimeDiffers(),
          new OverdueUnreplaced(),
          new SharedCertificate(),
          new MachineStoreShadowed());

  private Catalogue() {}

  /**
   * All rules.
   *
   * @return in reading order
   */
  public static List<AuditRule> rules() {
    return RULES;
  }
}
