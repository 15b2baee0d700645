package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.projection.Event;
import java.util.List;
import java.util.Objects;

/**
 * What was seen: the certificates that were really issued, and what the records of the authority,
 * the device and the MDM say.
 *
 * @param certificates when each certificate is valid, read by core from its encoding
 * @param events what happened, in the words of a projection
 * @param attestation the verdict of core over what the device really held
 * @param answers what the authority itself answered
 */
public record Observation(
    List<Validity> certificates, List<Event> events, Timeline attestation, Answers answers) {

  /**
   * What the authority answered.
   *
   * @param signIns to a sign-in, hour by hour
   * @param renewals to each attempt to renew a certificate instead of enrolling afresh
   */
  public record Answers(List<SignInAnswer> signIns, List<RenewalAnswer> renewals) {

    /** Copies the lists. */
    public Answers {
      signIns = List.copyOf(signIns);
      renewals = List.copyOf(renewals);
    }
  }

  /** Copies the lists. */
  public Observation {
    certificates = List.copyOf(certificates);
    events = List.copyOf(events);
    Objects.requireNonNull(attestation, "attestation");
    Objects.requireNonNull(answers, "answers");
  }
}
