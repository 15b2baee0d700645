package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Revocation;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of a device's certificates are current and which another of the same profile has superseded
 * (S-43). Every certificate is in exactly one of the lists.
 *
 * <p>Of one profile the certificate with the greatest {@code notAfter} stands, because an MDM
 * decides from the expiry that its inventory shows; among those that end together the one with the
 * greatest {@code notBefore}, then serial number, then fingerprint, what is not known counting as
 * least. A certificate that is known to be revoked, from whatever instant on, supersedes only
 * others that are. Certificates that nothing of this tells apart all stand.
 *
 * <p>A certificate that ends on 2027-10-01 supersedes one that ends on 2026-12-01, and is
 * superseded by it if it is revoked.
 *
 * @param current those that stand, in the order given
 * @param superseded those that do not, in the order given
 * @param apart those that nothing can be compared with, in the order given: their end is not known,
 *     or not by which one profile they came
 */
public record Supersession(
    List<LinkedCertificate> current, List<Superseded> superseded, List<LinkedCertificate> apart) {

  private static final Comparator<LinkedCertificate> STANDING =
      Comparator.comparing((LinkedCertificate one) -> !isRevoked(one))
          .thenComparing(one -> dates(one).notAfter().orElse(Instant.MIN))
          .thenComparing(one -> dates(one).notBefore().orElse(Instant.MIN))
          .thenComparing(Supersession::serial)
          .thenComparing(Supersession::fingerprints);

  /**
   * A certificate that does not stand.
   *
   * @param certificate the certificate
   * @param by the one of the same profile that stands; the first of them if several do
   */
  public record Superseded(LinkedCertificate certificate, LinkedCertificate by) {}

  /** Copies the lists. */
  public Supersession {
    current = List.copyOf(current);
    superseded = List.copyOf(superseded);
    apart = List.copyOf(apart);
  }

  /**
   * The answer for the certificates of one device.
   *
   * @param certificates all that the device holds, linked, in any order
   * @return which stand
   */
  public static Supersession of(List<LinkedCertificate> certificates) {
    Map<Object, LinkedCertificate> standing = new LinkedHashMap<>();
    for (LinkedCertificate one : certificates) {
      origin(one).ifPresent(origin -> standing.merge(origin, one, Supersession::later));
    }
    List<LinkedCertificate> current = new ArrayList<>();
    List<Superseded> superseded = new ArrayList<>();
    List<LinkedCertificate> apart = new ArrayList<>();
    for (LinkedCertificate one : certificates) {
      Optional<LinkedCertificate> by = origin(one).map(standing::get);
      if (by.isEmpty()) {
        apart.add(one);
      } else if (standsLike(one, by.get())) {
        current.add(one);
      } else {
        superseded.add(new Superseded(one, by.get()));
      }
    }
    return new Supersession(current, superseded, apart);
  }

  /** Mostly it is that one itself, which takes no comparing of serial numbers and fingerprints. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean standsLike(LinkedCertificate one, LinkedCertificate standing) {
    return one == standing || STANDING.compare(one, standing) == 0;
  }

  private static LinkedCertificate later(LinkedCertificate one, LinkedCertificate other) {
    return STANDING.compare(other, one) > 0 ? other : one;
  }

  /** What certificates that are compared have in common; none for one that cannot be compared. */
  private static Optional<Object> origin(LinkedCertificate one) {
    if (dates(one).notAfter().isEmpty()) {
      return Optional.empty();
    }
    if (one.link() instanceof Link.NoProfile unprofiled) {
      return Optional.of(unprofiled.named().map(name -> name.toLowerCase(Locale.ROOT)));
    }
    return one.link().linked().map(profile -> profile);
  }

  private static boolean isRevoked(LinkedCertificate one) {
    return one.held().standing().revocation().state() == Revocation.State.REVOKED;
  }

  private static CertificateDates dates(LinkedCertificate one) {
    return one.held().certificate().dates();
  }

  private static CertificateIdentity identity(LinkedCertificate one) {
    return one.held().certificate().identity();
  }

  private static BigInteger serial(LinkedCertificate one) {
    return identity(one).serial().map(SerialNumber::value).orElse(BigInteger.ONE.negate());
  }

  private static String fingerprints(LinkedCertificate one) {
    return identity(one).fingerprints().stream()
        .map(Fingerprint::toString)
        .collect(Collectors.joining(","));
  }
}
