package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.Map;
import java.util.Optional;

/** One SCEP profile of a known type. */
final class ProfileEntry {

  private static final String THRESHOLD = "renewalThresholdPercentage";
  private static final String STORE = "certificateStore";
  private static final String SUBJECT_FORMAT = "subjectNameFormat";
  private static final String SUBJECT = "subjectNameFormatString";

  /** Devices check in about every 8 hours; a failed request is tried again then (S-13). */
  private static final Cadence CHECK_IN = Cadence.everyHours(8);

  private static final Words<CertificateStore> STORES =
      new Words<>(Map.of("user", CertificateStore.USER, "machine", CertificateStore.MACHINE));

  private final Fields fields;
  private final IntuneProfileType type;

  ProfileEntry(Fields fields, IntuneProfileType type) {
    this.fields = fields;
    this.type = type;
  }

  ScepProfile read() {
    return new ScepProfile(
        identity(), setting(), new Retry(CHECK_IN, type.afterExpiry()), requested());
  }

  private ProfileIdentity identity() {
    String id =
        Guid.expected(fields, "id", "no certificate can be tied to this profile").orElse("");
    return new ProfileIdentity(
        id, fields.nonBlank("displayName").orElse(""), type.platform(), fields.place());
  }

  /** From 1 to 99 whole percent; never a default, which Intune does not have. */
  private RenewalSetting setting() {
    if (fields.node(THRESHOLD).isEmpty()) {
      fields
          .problems()
          .add(
              fields.placeOf(THRESHOLD),
              ProblemKind.MISSING,
              fields.isNull(THRESHOLD) ? "null" : "",
              "expected a whole number from 1 to 99; a list or a $select may have left it out");
      return new RenewalSetting.Unknown(RenewalSetting.Reason.NOT_STATED);
    }
    if (fields.isTwice(THRESHOLD)) {
      return new RenewalSetting.Unknown(RenewalSetting.Reason.INVALID);
    }
    return fields
        .wholeNumber(THRESHOLD, 1, 99)
        .<RenewalSetting>map(
            percent ->
                new RenewalSetting.Stated(RenewalPolicy.percentRemaining(Math.toIntExact(percent))))
        .orElse(new RenewalSetting.Unknown(RenewalSetting.Reason.INVALID));
  }

  /** Intune makes a challenge for each request; a profile never carries one. */
  private RequestedCertificate requested() {
    return new RequestedCertificate(
        ValidityPeriod.read(fields),
        KeyRequest.read(fields, type.listsFlags()),
        subject(),
        store(),
        Challenge.VARIABLE);
  }

  /** The text with its variables; where there is none, the word that stands for one. */
  private Optional<String> subject() {
    Optional<String> text = fields.nonBlank(SUBJECT);
    Optional<String> format = fields.nonBlank(SUBJECT_FORMAT);
    if (text.isEmpty() && format.filter("custom"::equals).isPresent()) {
      fields
          .problems()
          .add(
              fields.placeOf(SUBJECT),
              ProblemKind.MISSING,
              fields.isNull(SUBJECT) ? "null" : "",
              "expected the subject that " + SUBJECT_FORMAT + " calls custom");
      return Optional.empty();
    }
    return text.or(() -> format);
  }

  private CertificateStore store() {
    if (!type.hasCertificateStore() && fields.node(STORE).isPresent()) {
      fields
          .problems()
          .add(
              fields.placeOf(STORE),
              ProblemKind.SKIPPED,
              STORE,
              "profiles of this type have no store; not read");
      return CertificateStore.UNKNOWN;
    }
    return STORES.read(fields, STORE).orElse(CertificateStore.UNKNOWN);
  }
}
