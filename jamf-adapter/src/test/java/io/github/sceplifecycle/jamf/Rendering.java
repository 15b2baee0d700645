package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a reader answered, one fact after the other, to compare with what is expected.
 */
final class Rendering {

  private Rendering() {}

  static String of(byte[] content) {
    return profiles(JamfProfileReader.read("doc", content))
        + devices(JamfInventoryReader.read("doc", content));
  }

  static String profiles(Intake<List<JamfProfile>> intake) {
    return lines("profiles", intake.value().stream().flatMap(Rendering::profile), intake);
  }

  static String devices(Intake<List<Device>> intake) {
    return lines("devices", intake.value().stream().flatMap(Rendering::device), intake);
  }

  private static String lines(String title, Stream<String> values, Intake<?> intake) {
    Stream<String> problems = intake.problems().stream().map(Problem::toString);
    return Stream.of(Stream.of(title), values, problems)
        .flatMap(part -> part)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Stream<String> profile(JamfProfile profile) {
    JamfProfileIdentity who = profile.identity();
    String head =
        "- %s uuid=%s id=%s name=%s %s %s: %s; on update %s; %s"
            .formatted(
                who.kind(),
                or(who.uuid()),
                or(who.id()),
                who.name(),
                who.level(),
                who.platform(),
                setting(profile.setting()),
                or(profile.notes().redeployOnUpdate()),
                profile.notes().signature().words());
    return Stream.concat(
        Stream.of(head), profile.payloads().stream().map(payload -> payload(profile, payload)));
  }

  private static String setting(RenewalSetting setting) {
    String policy =
        setting.policy().map(p -> p.equals(RenewalPolicy.none()) ? "off" : p.toString()).orElse("");
    return setting instanceof RenewalSetting.Unknown unknown
        ? "unknown, " + unknown.reason()
        : setting.getClass().getSimpleName() + " " + policy;
  }

  private static String payload(JamfProfile profile, ScepPayload payload) {
    RequestedCertificate asked = payload.requested();
    return "  - %s uuid=%s bits=%s usages=%s subject=%s store=%s challenge=%s timers=%s/%s/%s link=%s users=%s"
        .formatted(
            payload.place(),
            payload.uuid(),
            asked.key().bits().isPresent() ? asked.key().bits().getAsInt() : "-",
            asked
                .key()
                .usages()
                .map(u -> u.stated().map(Object::toString).orElse("any"))
                .orElse("-"),
            or(asked.subject()),
            asked.store(),
            asked.challenge(),
            or(payload.timers().notificationDays()),
            or(payload.timers().retries()),
            or(payload.timers().retryDelaySeconds()),
            profile.linkOf(payload),
            profile.usersOf(payload));
  }

  private static Stream<String> device(Device device) {
    String head =
        "- %s name=%s %s registered=%s status=%s: %s"
            .formatted(
                device.identity().identifier(),
                device.identity().displayName(),
                device.identity().platform(),
                device.registered(),
                device.status(),
                device.certificates().map(c -> c.size() + " certificates").orElse("unknown"));
    return Stream.concat(
        Stream.of(head),
        device.certificates().orElse(List.of()).stream().map(Rendering::certificate));
  }

  private static String certificate(HeldCertificate held) {
    var certificate = held.certificate();
    return "  - %s to %s subject=%s serial=%s %s store=%s key=%s %s"
        .formatted(
            or(certificate.dates().notBefore()),
            or(certificate.dates().notAfter()),
            or(certificate.identity().subject()),
            or(certificate.identity().serial()),
            certificate.identity().fingerprints().stream().map(print -> print.hex()).toList(),
            held.placement().store(),
            held.placement().keyUsable(),
            held.standing().revocation().state());
  }

  private static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
