package io.github.sceplifecycle.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.audit.Audit;
import io.github.sceplifecycle.audit.AuditReport;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.linking.DeviceLinks;
import io.github.sceplifecycle.linking.LinkTerms;
import io.github.sceplifecycle.linking.Linking;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** One domain draws them all, and core has an answer to whatever is drawn. */
@Domain(ScepDomain.class)
class DrawnTypesPropertiesTest {

  @Property(tries = 200)
  void every_profile_can_be_audited(@ForAll AuditSubject subject) {
    AuditReport report = Audit.of(List.of(subject));
    assertEquals(Catalogue.rules().size(), report.examined().size());
    Statistics.label("findings").collect(report.findings().isEmpty() ? "none" : "some");
    Statistics.label("inventory").collect(subject.inventory().isPresent());
    Statistics.label("inventory")
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
  }

  @Property(tries = 200)
  void every_device_can_be_linked(
      @ForAll ScepProfile one,
      @ForAll ScepProfile other,
      @ForAll LinkTerms terms,
      @ForAll Device device) {
    DeviceLinks links = Linking.of(List.of(one, other), terms).links(device);
    assertEquals(device.certificates().map(List::size), links.certificates().map(List::size));
  }

  @Property(tries = 200)
  void every_forecast_comes_back_from_its_bytes(@ForAll Forecast forecast) {
    assertEquals(forecast, Forecast.decode(forecast.encode()));
  }

  @Property(tries = 300)
  void every_spread_places_within_the_window(
      @ForAll Spread spread, @ForAll RedistributionWindow window) {
    Optional<Instant> place = spread.placeOf("device", window);
    assertFalse(place.filter(at -> at.isBefore(window.opensAt())).isPresent());
    assertFalse(place.filter(at -> at.isAfter(window.closesAt())).isPresent());
  }

  @Property(tries = 300)
  void what_a_problem_found_is_visible(@ForAll Problem problem) {
    assertTrue(problem.found().chars().noneMatch(Character::isISOControl), problem::toString);
  }

  @Property(tries = 300)
  void serials_and_fingerprints_are_read_from_their_text(
      @ForAll SerialNumber serial, @ForAll Fingerprint print) {
    assertEquals(Optional.of(serial), SerialNumber.parseHex(serial.toString()));
    assertEquals(Optional.of(print), Fingerprint.parse(print.hex()));
  }

  @Property(tries = 300)
  void a_name_matches_itself_and_matching_has_no_direction(
      @ForAll DistinguishedName one, @ForAll DistinguishedName other) {
    assertTrue(one.matches(one));
    assertEquals(one.matches(other), other.matches(one));
  }

  @Property(tries = 300)
  void dates_and_settings_are_drawn_known_and_unknown(
      @ForAll CertificateDates dates, @ForAll RenewalSetting setting) {
    Statistics.label("dates").collect(dates.notBefore().isPresent(), dates.notAfter().isPresent());
    Statistics.label("setting").collect(setting.getClass());
    Statistics.label("dates")
        .coverage(
            coverage -> {
              coverage.check(true, true).percentage(percent -> percent > 30);
              coverage.check(false, true).percentage(percent -> percent > 5);
              coverage.check(true, false).percentage(percent -> percent > 5);
              coverage.check(false, false).percentage(percent -> percent > 1);
            });
    Statistics.label("setting")
        .coverage(
            coverage -> {
              for (Class<?> kind : RenewalSetting.class.getPermittedSubclasses()) {
                coverage.check(kind).percentage(percent -> percent > 5);
              }
            });
  }
}
