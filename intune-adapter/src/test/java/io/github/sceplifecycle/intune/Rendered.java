package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.VisibleText;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Results as lines of text that say everything, so that a test can compare them whole. */
final class Rendered {

  private Rendered() {}

  static List<String> profiles(Intake<List<ScepProfile>> intake) {
    return lines(intake, Rendered::profile);
  }

  static List<String> devices(Intake<List<Device>> intake) {
    return lines(intake, Rendered::device);
  }

  private static <T> List<String> lines(
      Intake<List<T>> intake, Function<T, Stream<String>> render) {
    List<String> lines = new ArrayList<>();
    intake.value().stream().flatMap(render).forEach(lines::add);
    intake.problems().forEach(problem -> lines.add("! " + problem));
    return lines;
  }

  private static Stream<String> profile(ScepProfile profile) {
    RequestedCertificate requested = profile.requested();
    RequestedKey key = requested.key();
    return Stream.of(
        String.join(
            " | ",
            profile.identity().place().toString(),
            profile.identity().identifier(),
            VisibleText.of(profile.identity().displayName()),
            profile.identity().platform().toString()),
        "  " + profile.setting() + " " + profile.retry(),
        "  "
            + String.join(
                " | ",
                shown(requested.validity()),
                key.bits().toString(),
                shown(key.usages().flatMap(usages -> usages.stated())),
                shown(key.purposes().flatMap(purposes -> purposes.stated())),
                key.hashAlgorithms().toString(),
                shown(requested.subject()),
                requested.store().toString(),
                requested.challenge().toString()));
  }

  private static Stream<String> device(Device device) {
    String head =
        String.join(
            " | ",
            device.identity().identifier(),
            device.identity().displayName(),
            device.identity().platform().toString(),
            device.registered() + " " + device.status());
    return Stream.concat(
        Stream.of(head),
        device.certificates().stream().flatMap(List::stream).map(Rendered::certificate));
  }

  private static String certificate(HeldCertificate held) {
    CertificateIdentity identity = held.certificate().identity();
    return "  "
        + String.join(
            " | ",
            shown(held.certificate().dates().notBefore()),
            shown(held.certificate().dates().notAfter()),
            shown(identity.subject()),
            shown(identity.issuer()),
            shown(identity.serial()),
            identity.fingerprints().stream().map(Fingerprint::hex).toList().toString(),
            use(held.certificate().use()),
            placement(held.placement()),
            standing(held.standing()));
  }

  private static String use(CertificateUse use) {
    return shown(use.keyUsages().flatMap(usages -> usages.stated()))
        + " "
        + shown(use.extendedKeyUsages())
        + " "
        + shown(use.publicKey())
        + " "
        + use.deviceAccess();
  }

  private static String placement(Placement placement) {
    return placement.store() + " " + placement.keyUsable() + " " + shown(placement.profile());
  }

  private static String standing(Standing standing) {
    return standing.binding()
        + " "
        + standing.firstUse().used()
        + " "
        + standing.revocation().state()
        + " "
        + shown(standing.revocation().since());
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
