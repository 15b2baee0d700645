package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells which profile brought a certificate: the inventory says so; else the subject holds the
 * profile's identifier; else the subject holds the marker and only one profile can have.
 */
final class Linker {

  /** Shorter identifiers, record numbers for instance, occur in subjects by chance. */
  private static final int SHORTEST_TELLING_IDENTIFIER = 8;

  private final List<ScepProfile> profiles;
  private final String marker;

  Linker(List<ScepProfile> profiles, String marker) {
    this.profiles = distinct(profiles);
    this.marker = marker;
  }

  Link link(HeldCertificate held, Platform platform) {
    List<ScepProfile> named = those(profile -> isNamedBy(held, profile));
    if (!named.isEmpty()) {
      return only(named, held);
    }
    List<ScepProfile> inSubject = those(profile -> isInSubjectOf(held, profile));
    if (!inSubject.isEmpty()) {
      return only(inSubject, held);
    }
    if (subject(held).filter(name -> name.contains(marker)).isEmpty()) {
      return new Link.Foreign();
    }
    return profiles.isEmpty()
        ? new Link.NoProfile()
        : only(those(profile -> fits(platform, profile) && !isDeniedBy(held, profile)), held);
  }

  private List<ScepProfile> those(Predicate<ScepProfile> condition) {
    return profiles.stream().filter(condition).toList();
  }

  private static Link only(List<ScepProfile> candidates, HeldCertificate held) {
    return candidates.size() == 1
        ? new Link.To(candidates.get(0))
        : new Link.Ambiguous(candidates, held.placement().profile());
  }

  private static boolean isNamedBy(HeldCertificate held, ScepProfile profile) {
    String identifier = profile.identity().identifier();
    return !identifier.isEmpty()
        && held.placement().profile().filter(identifier::equalsIgnoreCase).isPresent();
  }

  private static boolean isInSubjectOf(HeldCertificate held, ScepProfile profile) {
    String identifier = profile.identity().identifier();
    return identifier.length() >= SHORTEST_TELLING_IDENTIFIER
        && subject(held).filter(name -> name.contains(identifier)).isPresent();
  }

  /** The inventory names another profile: a marker in the subject does not outweigh that. */
  private static boolean isDeniedBy(HeldCertificate held, ScepProfile profile) {
    return held.placement().profile().isPresent() && !profile.identity().identifier().isEmpty();
  }

  private static boolean fits(Platform platform, ScepProfile profile) {
    Platform made = profile.identity().platform();
    return made == platform || made == Platform.UNKNOWN || platform == Platform.UNKNOWN;
  }

  private static Optional<DistinguishedName> subject(HeldCertificate held) {
    return held.certificate().identity().subject();
  }

  /** Two payloads of one profile, or one profile read twice, count once if they say the same. */
  private static List<ScepProfile> distinct(List<ScepProfile> profiles) {
    Map<Object, ScepProfile> byStatement = new LinkedHashMap<>();
    profiles.forEach(profile -> byStatement.putIfAbsent(statement(profile), profile));
    return List.copyOf(byStatement.values());
  }

  private static Object statement(ScepProfile profile) {
    String identifier = profile.identity().identifier();
    return identifier.isEmpty()
        ? profile.identity()
        : List.of(identifier, profile.identity().platform(), profile.setting().policy());
  }
}
