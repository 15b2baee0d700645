package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The inner dict of a SCEP payload. Apple's payload requests no validity; a value that a device
 * would not take is reported and not repaired.
 */
final class ScepContent {

  private static final String KEY_SIZE = "Keysize";
  private static final String KEY_TYPE = "Key Type";
  private static final String KEY_USAGE = "Key Usage";
  private static final Set<Long> LEGAL_SIZES = Set.of(1024L, 2048L, 4096L);
  private static final long SIGN = 1;
  private static final long ENCRYPT = 4;

  private final Fields content;
  private final CertificateStore store;

  ScepContent(Fields content, CertificateStore store) {
    this.content = content;
    this.store = store;
    PayloadKeys.noteMisspelt(content);
    noteKeyType();
  }

  RequestedCertificate requested() {
    RequestedKey key = new RequestedKey(bits(), usages(), Optional.empty(), List.of());
    return new RequestedCertificate(
        Optional.empty(), key, SubjectText.read(content), store, Challenges.read(content));
  }

  PayloadTimers timers() {
    return new PayloadTimers(
        content.wholeNumber("CertificateRenewalTimeInterval", 0, Integer.MAX_VALUE),
        content.wholeNumber("Retries", 0, Integer.MAX_VALUE),
        content.wholeNumber("RetryDelay", 0, Integer.MAX_VALUE));
  }

  private OptionalInt bits() {
    Optional<Long> bits = content.wholeNumber(KEY_SIZE, 1, 65_536);
    bits.filter(size -> !LEGAL_SIZES.contains(size))
        .ifPresent(
            size -> note(KEY_SIZE, "" + size, "expected 1024, 2048 or 4096; kept as it is stated"));
    return bits.map(size -> OptionalInt.of(size.intValue())).orElse(OptionalInt.empty());
  }

  /** A mask: 1 to sign, 4 to encrypt. 0, Apple's default, asks for no restriction. */
  private Optional<KeyUsages> usages() {
    Optional<Long> mask = content.wholeNumber(KEY_USAGE, 0, SIGN | ENCRYPT);
    if (mask.filter(bits -> (bits & ~(SIGN | ENCRYPT)) != 0).isPresent()) {
      note(KEY_USAGE, "" + mask.get(), "expected 0, 1, 4 or 5");
      return Optional.empty();
    }
    return mask.map(ScepContent::usages);
  }

  private static KeyUsages usages(long mask) {
    Set<KeyUsage> usages = EnumSet.noneOf(KeyUsage.class);
    if ((mask & SIGN) != 0) {
      usages.add(KeyUsage.DIGITAL_SIGNATURE);
    }
    if ((mask & ENCRYPT) != 0) {
      usages.add(KeyUsage.KEY_ENCIPHERMENT);
    }
    return usages.isEmpty() ? KeyUsages.unrestricted() : KeyUsages.of(usages);
  }

  private void noteKeyType() {
    content
        .nonBlank(KEY_TYPE)
        .filter(type -> !type.equals("RSA"))
        .ifPresent(type -> note(KEY_TYPE, '"' + type + '"', "expected RSA, the only legal type"));
  }

  private void note(String key, String found, String expected) {
    content.problems().add(content.placeOf(key), ProblemKind.UNKNOWN_VALUE, found, expected);
  }
}
