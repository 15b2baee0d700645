package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which profile brought a certificate (S-43).
 *
 * <p>The first of these that says anything decides: the inventory names a profile's identifier; the
 * subject holds one; the caller's matcher knows; the subject holds the marker and the profile is
 * for the device's platform. Where it speaks for several profiles, the link is ambiguous, and
 * nothing weaker is asked. Where the inventory names a profile that was not given, no profile with
 * another identifier takes the certificate. Names for people are never looked at.
 *
 * <p>Make it once and ask it for every certificate: profiles are looked up, not searched through.
 *
 * <pre>{@code
 * Linking linking = Linking.of(profiles, LinkTerms.standard());
 * Link link = linking.link(held, Platform.MACOS);
 * }</pre>
 */
public final class Linking {

  private static final Link FOREIGN = new Link.Foreign();

  private final ProfileIndex profiles;
  private final LinkTerms terms;
  private final Optional<String> marker;

  private Linking(List<ScepProfile> profiles, LinkTerms terms) {
    this.profiles = new ProfileIndex(profiles);
    this.terms = terms;
    this.marker = terms.marker().map(Linking::lowerCase);
  }

  /**
   * For the profiles of one MDM.
   *
   * @param profiles its profiles; those that state the same of one identifier count once
   * @param terms by what to tie certificates to them
   * @return the linking
   */
  public static Linking of(List<ScepProfile> profiles, LinkTerms terms) {
    return new Linking(profiles, terms);
  }

  /**
   * The links of all certificates of a device.
   *
   * @param device the device
   * @return a link for each of its certificates
   */
  public DeviceLinks links(Device device) {
    Platform platform = device.identity().platform();
    return new DeviceLinks(
        device.identity(),
        device
            .certificates()
            .map(
                all ->
                    all.stream()
                        .map(held -> new LinkedCertificate(held, link(held, platform)))
                        .toList()));
  }

  /**
   * The link of one certificate.
   *
   * @param held the certificate
   * @param platform the platform of the device that holds it; it matters to the marker only, and
   *     {@link Platform#UNKNOWN} fits every profile
   * @return where it belongs
   */
  public Link link(HeldCertificate held, Platform platform) {
    Optional<String> named = held.placement().profile().filter(name -> !name.isBlank());
    List<ScepProfile> byName = named.map(Linking::lowerCase).map(profiles::named).orElse(List.of());
    return byName.isEmpty()
        ? unnamed(held, platform, named)
        : decided(byName, Evidence.NAMED_BY_INVENTORY, named);
  }

  private Link unnamed(HeldCertificate held, Platform platform, Optional<String> named) {
    Optional<String> subject =
        held.certificate().identity().subject().map(name -> lowerCase(name.text()));
    List<ScepProfile> inSubject = subject.map(profiles::inSubject).orElse(List.of());
    if (!inSubject.isEmpty()) {
      return among(inSubject, Evidence.IDENTIFIER_IN_SUBJECT, named);
    }
    List<ScepProfile> matched = matched(held);
    if (!matched.isEmpty()) {
      return among(matched, Evidence.MATCHER, named);
    }
    if (!isMarked(subject)) {
      return FOREIGN;
    }
    return profiles.all().isEmpty()
        ? new Link.NoProfile(named)
        : among(profiles.fitting(platform), Evidence.MARKER, named);
  }

  private List<ScepProfile> matched(HeldCertificate held) {
    return terms
        .matcher()
        .map(
            matcher ->
                profiles.all().stream().filter(profile -> matcher.matches(held, profile)).toList())
        .orElse(List.of());
  }

  private boolean isMarked(Optional<String> subject) {
    return subject.isPresent() && marker.isPresent() && subject.get().contains(marker.get());
  }

  /** The inventory names another profile: a hint does not outweigh that. */
  private static Link among(
      List<ScepProfile> hinted, Evidence evidence, Optional<String> namedOther) {
    List<ScepProfile> possible =
        namedOther.isEmpty()
            ? hinted
            : hinted.stream().filter(profile -> profile.identity().identifier().isEmpty()).toList();
    return decided(possible, evidence, namedOther);
  }

  private static Link decided(
      List<ScepProfile> candidates, Evidence evidence, Optional<String> named) {
    return switch (candidates.size()) {
      case 0 -> new Link.NoneFits(named);
      case 1 -> new Link.To(candidates.get(0), evidence);
      default -> new Link.Ambiguous(candidates, evidence);
    };
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
