package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out what lies ahead of a certificate from whatever is known of its dates. */
final class Outlooks {

  /** An outlook and what kept it from being better. */
  record Answer(Outlook outlook, Missing missing) {}

  private final Terms terms;

  Outlooks(Terms terms) {
    this.terms = terms;
  }

  Answer of(CertificateDates dates, Optional<RenewalPolicy> policy) {
    if (dates.notBefore().isEmpty() && dates.notAfter().isEmpty()) {
      return new Answer(Outlook.unknown(), Missing.BOTH_DATES);
    }
    if (dates.validity().isPresent()) {
      return new Answer(knowing(dates.validity().get(), policy), Missing.NOTHING);
    }
    Optional<Validity> assumed = terms.assumedLifetime().flatMap(dates::validityAssuming);
    if (assumed.isPresent() && believable(dates, assumed.get())) {
      Outlook outlook = knowing(assumed.get(), policy).assuming(Assumption.LIFETIME);
      return new Answer(outlook, Missing.NOTHING);
    }
    return dates.notAfter().isPresent()
        ? knowingTheEnd(dates.notAfter().get(), policy, assumed.isPresent())
        : knowingTheBeginning(dates.notBefore().orElseThrow(), policy);
  }

  /**
   * A device holds no certificate that is yet to be issued, so a lifetime that puts its beginning
   * after the plan's instant is not this certificate's. An assumption overrides no fact (S-42).
   */
  private boolean believable(CertificateDates known, Validity assumed) {
    return known.notBefore().isPresent() || !assumed.isNotYetValidAt(terms.at());
  }

  private Outlook knowing(Validity validity, Optional<RenewalPolicy> policy) {
    if (policy.isEmpty()) {
      return withoutPolicy(validity);
    }
    Optional<PlannedWindow> window =
        RedistributionWindow.of(policy.get(), validity).map(PlannedWindow::of);
    Phase phase = Phase.of(policy.get(), validity, terms.at());
    return new Outlook(window, Optional.of(phase), List.of());
  }

  /** Without a policy a valid certificate may be current or due: nobody knows. */
  private Outlook withoutPolicy(Validity validity) {
    if (validity.isExpiredAt(terms.at())) {
      return Outlook.of(Phase.EXPIRED);
    }
    return validity.isNotYetValidAt(terms.at())
        ? Outlook.of(Phase.NOT_YET_VALID)
        : Outlook.unknown();
  }

  private Answer knowingTheEnd(
      Instant notAfter, Optional<RenewalPolicy> policy, boolean lifetimeDoesNotFit) {
    boolean expired = terms.at().isAfter(notAfter);
    boolean undecided = policy.filter(RenewalPolicy::dependsOnLifetime).isPresent();
    if (policy.isEmpty() || undecided) {
      Missing missing = lifetimeDoesNotFit ? Missing.FITTING_LIFETIME : Missing.ISSUE_DATE;
      return new Answer(
          expired ? Outlook.of(Phase.EXPIRED) : Outlook.unknown(),
          undecided ? missing : Missing.NOTHING);
    }
    Optional<PlannedWindow> window =
        RedistributionWindow.opensAtKnowingOnlyTheEnd(policy.get(), notAfter)
            .map(opensAt -> new PlannedWindow(opensAt, notAfter, Optional.empty()));
    Phase phase = expired ? Phase.EXPIRED : currentOrDue(window);
    return new Answer(new Outlook(window, Optional.of(phase), List.of()), Missing.NOTHING);
  }

  /** What a device holds has been issued, so "not yet valid" is not asked. */
  private Phase currentOrDue(Optional<PlannedWindow> window) {
    boolean due = window.filter(open -> open.contains(terms.at())).isPresent();
    return due ? Phase.REDISTRIBUTION_DUE : Phase.CURRENT;
  }

  private Answer knowingTheBeginning(Instant notBefore, Optional<RenewalPolicy> policy) {
    Outlook outlook =
        terms.at().isBefore(notBefore) ? Outlook.of(Phase.NOT_YET_VALID) : Outlook.unknown();
    return new Answer(outlook, policy.isEmpty() ? Missing.NOTHING : Missing.EXPIRY_DATE);
  }
}
