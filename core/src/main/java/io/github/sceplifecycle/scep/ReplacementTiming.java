package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.scep.RequestJudgement.AfterExpiry;
import io.github.sceplifecycle.scep.RequestJudgement.InWindow;
import io.github.sceplifecycle.scep.RequestJudgement.Indeterminate;
import io.github.sceplifecycle.scep.RequestJudgement.TooEarly;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a certificate is replaced in time: agrees with its phase (S-9) where all is known. */
final class ReplacementTiming {

  private final Replacement replacement;
  private final CertificateDates dates;
  private final Optional<RenewalPolicy> policy;
  private final RequestReason signer;

  ReplacementTiming(Replacement replacement, Optional<RenewalPolicy> policy, RequestReason signer) {
    this.replacement = replacement;
    this.dates = replacement.certificate().dates();
    this.policy = policy;
    this.signer = signer;
  }

  /** After expiry and before validity no policy matters; between them, all must be known. */
  RequestJudgement at(Instant at) {
    // Valid at notAfter itself (S-2), expired only after it.
    Optional<Instant> over = dates.notAfter().filter(at::isAfter);
    if (over.isPresent()) {
      return new AfterExpiry(replacement, over.get(), reasons(RequestReason.EXPIRED));
    }
    if (dates.notBefore().filter(at::isBefore).isPresent()) {
      return tooEarly(RequestReason.NOT_YET_VALID);
    }
    return dates
        .validity()
        .flatMap(validity -> policy.map(known -> whileValid(known, validity, at)))
        .orElseGet(this::indeterminate);
  }

  private RequestJudgement whileValid(RenewalPolicy known, Validity validity, Instant at) {
    Optional<RedistributionWindow> window = RedistributionWindow.of(known, validity);
    if (window.isEmpty()) {
      return tooEarly(RequestReason.NO_WINDOW);
    }
    // Open at opensAt itself (S-8).
    return window.get().contains(at)
        ? inWindow(window.get())
        : tooEarly(RequestReason.WINDOW_NOT_OPEN);
  }

  private RequestJudgement inWindow(RedistributionWindow window) {
    return new InWindow(
        replacement,
        window,
        window.coversLifetime()
            ? reasons(RequestReason.WINDOW_OPEN, RequestReason.WINDOW_COVERS_LIFETIME)
            : reasons(RequestReason.WINDOW_OPEN));
  }

  private RequestJudgement tooEarly(RequestReason reason) {
    Optional<Instant> opensAt =
        dates
            .validity()
            .flatMap(validity -> policy.flatMap(known -> RedistributionWindow.of(known, validity)))
            .map(RedistributionWindow::opensAt);
    return new TooEarly(replacement, opensAt, reasons(reason));
  }

  private RequestJudgement indeterminate() {
    List<RequestReason> unknown = new ArrayList<>();
    if (dates.validity().isEmpty()) {
      unknown.add(RequestReason.DATES_UNKNOWN);
    }
    if (policy.isEmpty()) {
      unknown.add(RequestReason.POLICY_UNKNOWN);
    }
    return new Indeterminate(unknown);
  }

  private List<RequestReason> reasons(RequestReason... why) {
    List<RequestReason> all = new ArrayList<>(List.of(signer));
    all.addAll(List.of(why));
    return all;
  }
}
