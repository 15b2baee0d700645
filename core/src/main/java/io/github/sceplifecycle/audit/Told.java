package io.github.sceplifecycle.audit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What several rules ask in the same words. */
final class Told {

  private Told() {}

  static boolean isUnknown(AuditSubject subject, RenewalSetting.Reason reason) {
    return subject.profile().setting().equals(new RenewalSetting.Unknown(reason));
  }

  /**
   * A finding for what a request asks for, and one for each way in which certificates are wrong,
   * with how many of them are.
   */
  static <T extends Comparable<T>> List<Facts> askedAndIssued(
      Stream<T> asked, Stream<T> issued, BiFunction<Facts, T, Facts> wrong) {
    Stream<Facts> ofRequest = asked.map(one -> wrong.apply(of("the profile's request"), one));
    Map<T, Long> counted = issued.collect(groupingBy(one -> one, TreeMap::new, counting()));
    Stream<Facts> ofCertificates =
        counted.entrySet().stream()
            .map(one -> wrong.apply(of(certificates(one.getValue())), one.getKey()));
    return Stream.concat(ofRequest, ofCertificates).toList();
  }

  private static Facts of(String what) {
    return Facts.none().text("of", what);
  }

  private static String certificates(long number) {
    return number == 1 ? "1 certificate" : number + " certificates";
  }

  static String name(DeviceIdentity device) {
    return device.displayName().isBlank() ? device.identifier() : device.displayName();
  }

  /**
   * Each device once, by identifier: which is told first does not hang on the order of
   * certificates.
   */
  static List<DeviceIdentity> each(Stream<DeviceIdentity> devices) {
    Map<String, DeviceIdentity> byIdentifier = new TreeMap<>();
    devices.forEach(one -> byIdentifier.merge(one.identifier(), one, Told::firstByName));
    return List.copyOf(byIdentifier.values());
  }

  /** Where two documents name one device differently. */
  private static DeviceIdentity firstByName(DeviceIdentity one, DeviceIdentity other) {
    return other.displayName().compareTo(one.displayName()) < 0 ? other : one;
  }

  /** Names whose letters differ in case only are one. */
  static String key(DistinguishedName name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
