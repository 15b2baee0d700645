package io.github.sceplifecycle.examples.vectors;

import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intune.IntuneCertificateReader;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.jamf.JamfInventoryReader;
import io.github.sceplifecycle.jamf.JamfProfile;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.testkit.vectors.Answer;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.PolicyNodes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the adapters read from a vector's document, in the neutral form of the vectors. */
final class AdapterAnswers {

  private AdapterAnswers() {}

  static Node answer(ConformanceVector vector) {
    byte[] content = content((Node.Obj) vector.input());
    return switch (vector.kind()) {
      case JAMF_PROFILE -> profiles(JamfProfileReader.read("d", content).map(AdapterAnswers::all));
      case JAMF_INVENTORY -> devices(JamfInventoryReader.read("d", content));
      case INTUNE_PROFILE -> profiles(IntuneProfileReader.read("d", content));
      case INTUNE_CERTIFICATES -> devices(IntuneCertificateReader.read("d", content));
      case WINDOW,
          PHASE,
          CONVERSION,
          ATTEMPTS,
          ATTESTATION,
          PROJECTION,
          ADVICE,
          AUDIT,
          FORECAST,
          LAPSES,
          SPREAD,
          SMALLEST_SPAN,
          REQUEST,
          CA_CAPABILITIES ->
          throw new IllegalArgumentException("core answers " + vector.kind());
    };
  }

  /** A document is stated as its text or as its bytes; core's vectors have none. */
  private static byte[] content(Node.Obj input) {
    if (input.members().get("base64") instanceof Node.Text bytes) {
      return Base64.getDecoder().decode(bytes.text());
    }
    return input.members().get("document") instanceof Node.Text text
        ? text.text().getBytes(StandardCharsets.UTF_8)
        : new byte[0];
  }

  private static List<ScepProfile> all(List<JamfProfile> profiles) {
    return profiles.stream().flatMap(profile -> profile.scepProfiles().stream()).toList();
  }

  private static Node profiles(Intake<List<ScepProfile>> intake) {
    return result("profiles", intake, AdapterAnswers::profile);
  }

  private static Node devices(Intake<List<Device>> intake) {
    return result("devices", intake, AdapterAnswers::device);
  }

  private static <T> Node result(String name, Intake<List<T>> intake, Function<T, Node> node) {
    return Answer.object()
        .with(name, Answer.list(intake.value().stream().map(node).toList()))
        .with(
            "problems",
            Answer.list(intake.problems().stream().map(AdapterAnswers::problem).toList()))
        .node();
  }

  private static Node problem(Problem problem) {
    return Answer.object()
        .with("path", Answer.text(problem.path()))
        .with("kind", Answer.text(problem.kind()))
        .node();
  }

  private static Node profile(ScepProfile profile) {
    return Answer.object()
        .with("identifier", Answer.text(profile.identity().identifier()))
        .with("name", Answer.text(profile.identity().displayName()))
        .with("platform", Answer.text(profile.identity().platform()))
        .with("setting", setting(profile.setting()))
        .with("every", Answer.text(profile.retry().cadence().every()))
        .with("afterExpiry", Answer.text(profile.retry().afterExpiry()))
        .with("validity", profile.requested().validity())
        .with("keyUsages", profile.requested().key().usages().map(AdapterAnswers::usages))
        .with("store", Answer.text(profile.requested().store()))
        .with("challenge", Answer.text(profile.requested().challenge()))
        .node();
  }

  /** A key usage in a vendor's document is a set; its words are joined in the order of the bits. */
  private static String usages(KeyUsages usages) {
    return usages
        .stated()
        .map(all -> String.join(" ", all.stream().map(Enum::name).toList()))
        .orElse("UNRESTRICTED");
  }

  private static Node setting(RenewalSetting setting) {
    if (setting instanceof RenewalSetting.Unknown unknown) {
      return Answer.object()
          .with("kind", Answer.text("unknown"))
          .with("reason", Answer.text(unknown.reason()))
          .node();
    }
    return Answer.object()
        .with("kind", Answer.text(setting instanceof RenewalSetting.Stated ? "stated" : "supplied"))
        .with("policy", PolicyNodes.of(setting.policy().orElseThrow()))
        .node();
  }

  private static Node device(Device device) {
    Optional<Node> certificates =
        device
            .certificates()
            .map(held -> Answer.list(held.stream().map(AdapterAnswers::held).toList()));
    return Answer.object()
        .with("identifier", Answer.text(device.identity().identifier()))
        .with("platform", Answer.text(device.identity().platform()))
        .with("certificates", certificates.orElseGet(Answer::nothing))
        .node();
  }

  private static Node held(HeldCertificate held) {
    ClientCertificate certificate = held.certificate();
    return Answer.object()
        .with("serial", certificate.identity().serial())
        .with("subject", certificate.identity().subject())
        .with("issuer", certificate.identity().issuer())
        .with("notBefore", certificate.dates().notBefore())
        .with("notAfter", certificate.dates().notAfter())
        .with("keyUsages", certificate.use().keyUsages().map(AdapterAnswers::usages))
        .with("store", Answer.text(held.placement().store()))
        .with("keyUsable", Answer.text(held.placement().keyUsable()))
        .with("profile", held.placement().profile())
        .with("revocation", Answer.text(held.standing().revocation().state()))
        .node();
  }
}
