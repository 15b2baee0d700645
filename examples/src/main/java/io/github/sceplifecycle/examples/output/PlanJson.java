package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import io.github.sceplifecycle.examples.plan.Outlook;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import io.github.sceplifecycle.examples.plan.PlannedProfile;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.redistribution.Phase;
import java.io.IOException;
import java.io.Writer;

/** Writes a plan as JSON. The names of the fields are part of the API. */
public final class PlanJson {

  private final Json json;
  private final PolicyJson policies;

  private PlanJson(Json json) {
    this.json = json;
    this.policies = new PolicyJson(json);
  }

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(Plan plan, Writer out) throws IOException {
    Json.write(out, json -> new PlanJson(json).plan(plan));
  }

  private void plan(Plan plan) {
    json.object()
        .instant("at", plan.at())
        .list("certificates", plan.certificates(), this::certificate)
        .list("devices", plan.devices(), this::device)
        .list("profiles", plan.profiles(), this::profile);
    ProblemsJson.write(plan.problems(), json);
    json.end();
  }

  private void certificate(PlannedCertificate line) {
    json.object();
    names(line);
    dates(line);
    json.member("policy", line.profile().policy(), policy -> policy.fold(policies));
    outlook(line.outlook());
    json.truth("superseded", line.superseded());
    json.texts("assumed", line.outlook().assumed().stream().map(Assumption::name).toList());
    json.end();
  }

  private void device(DeviceVerdict device) {
    Verdict verdict = device.verdict();
    json.object()
        .text("source", device.source().word())
        .text("device", device.identity().displayName())
        .text("deviceId", device.identity().identifier())
        .text("platform", device.identity().platform().name())
        .text("verdict", verdict.kind().name())
        .instant("until", verdict.until())
        .texts("reasons", verdict.reasons().stream().map(Reason::name).toList())
        .texts("assumed", device.assumed())
        .end();
  }

  private void profile(PlannedProfile one) {
    ProfileIdentity identity = one.profile().identity();
    json.object()
        .text("source", one.source().word())
        .text("profile", identity.displayName())
        .text("profileId", identity.identifier())
        .text("platform", identity.platform().name())
        .text("setting", setting(one.profile().setting()));
    json.member("policy", one.profile().setting().policy(), policy -> policy.fold(policies));
    json.member("nextWindow", one.next().window(), this::window)
        .number("certificates", one.seen().certificates())
        .end();
  }

  /** Who stated the setting, or why nobody knows it. */
  private static String setting(RenewalSetting setting) {
    if (setting instanceof RenewalSetting.Unknown unknown) {
      return unknown.reason().name();
    }
    return setting instanceof RenewalSetting.Supplied ? "SUPPLIED" : "STATED";
  }

  private void names(PlannedCertificate line) {
    CertificateIdentity identity = line.certificate().identity();
    json.text("source", line.device().source().word())
        .text("profile", line.profile().displayName())
        .text("profileId", line.profile().identifier())
        .text("device", line.device().identity().displayName())
        .text("deviceId", line.device().identity().identifier())
        .text("subject", identity.subject().map(DistinguishedName::text))
        .text("serial", identity.serial().map(SerialNumber::toString));
  }

  private void dates(PlannedCertificate line) {
    json.instant("notBefore", line.certificate().dates().notBefore())
        .instant("notAfter", line.certificate().dates().notAfter());
  }

  private void outlook(Outlook outlook) {
    json.member("window", outlook.window(), this::window)
        .text("phase", outlook.phase().map(Phase::name));
  }

  private void window(PlannedWindow window) {
    json.object()
        .instant("opensAt", window.opensAt())
        .instant("closesAt", window.closesAt())
        .truth("coversLifetime", window.coversLifetime())
        .end();
  }
}
