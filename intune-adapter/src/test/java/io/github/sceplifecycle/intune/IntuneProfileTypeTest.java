package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.AfterExpiry;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntuneProfileTypeTest {

  private static Set<IntuneProfileType> those(Predicate<IntuneProfileType> property) {
    return Arrays.stream(IntuneProfileType.values())
        .filter(property)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(IntuneProfileType.class)));
  }

  @Test
  void S35_there_are_ten_types_and_their_names_differ_in_more_than_case() {
    assertEquals(10, IntuneProfileType.values().length);
    assertEquals(
        10,
        Arrays.stream(IntuneProfileType.values())
            .map(type -> type.odataType().toLowerCase(Locale.ROOT))
            .distinct()
            .count());
  }

  @Test
  void the_case_of_the_names_is_irregular() {
    assertEquals(
        EnumSet.of(
            IntuneProfileType.WINDOWS_81,
            IntuneProfileType.WINDOWS_PHONE_81,
            IntuneProfileType.WINDOWS_10X),
        those(type -> type.odataType().endsWith("SCEPCertificateProfile")));
  }

  @Test
  void S14_only_apple_stops_after_expiry() {
    assertEquals(
        EnumSet.of(IntuneProfileType.IOS, IntuneProfileType.MACOS),
        those(type -> type.afterExpiry() == AfterExpiry.STOPS));
  }

  @Test
  void a_phone_is_no_windows_desktop() {
    assertEquals(
        EnumSet.of(IntuneProfileType.WINDOWS_81, IntuneProfileType.WINDOWS_10X),
        those(type -> type.platform() == Platform.WINDOWS));
    assertEquals(
        EnumSet.of(IntuneProfileType.WINDOWS_PHONE_81),
        those(type -> type.platform() == Platform.UNKNOWN));
  }

  @Test
  void two_types_have_no_store_and_one_lists_its_flags() {
    assertEquals(
        EnumSet.of(IntuneProfileType.ANDROID, IntuneProfileType.WINDOWS_PHONE_81),
        those(type -> !type.hasCertificateStore()));
    assertEquals(EnumSet.of(IntuneProfileType.WINDOWS_10X), those(IntuneProfileType::listsFlags));
  }
}
