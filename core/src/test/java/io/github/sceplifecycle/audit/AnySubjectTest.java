package io.github.sceplifecycle.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An audit has an answer to anything that can be written down, extremes first. */
class AnySubjectTest {

  private static final List<RenewalPolicy> POLICIES =
      List.of(
          RenewalPolicy.none(),
          RenewalPolicy.leadTime(Duration.ofSeconds(1)),
          RenewalPolicy.daysBeforeExpiry(60),
          RenewalPolicy.daysBeforeExpiry(3_652_425),
          RenewalPolicy.percentRemaining(1),
          RenewalPolicy.percentRemaining(99),
          RenewalPolicy.shareRemaining(1, Integer.MAX_VALUE),
          RenewalPolicy.earlierOf(
              RenewalPolicy.none(), RenewalPolicy.shareRemaining(1, Integer.MAX_VALUE)),
          RenewalPolicy.laterOf(RenewalPolicy.none(), RenewalPolicy.daysBeforeExpiry(60)));

  private static final List<Duration> LIFETIMES =
      List.of(Duration.ofSeconds(1), Duration.ofDays(1), Given.YEAR, Validity.LONGEST);

  private static final List<Instant> INSTANTS =
      List.of(Instant.MIN, Validity.EARLIEST, Given.AT, Validity.LATEST, Instant.MAX);

  private static List<RenewalSetting> settings() {
    Stream<RenewalSetting> unknown =
        Stream.of(RenewalSetting.Reason.values()).map(RenewalSetting.Unknown::new);
    Stream<RenewalSetting> stated = POLICIES.stream().map(RenewalSetting.Stated::new);
    return Stream.concat(unknown, stated).toList();
  }

  private static List<CertificateAuthority> authorities() {
    UnusedRule longest = new UnusedRule(Duration.ofSeconds(1), Validity.LONGEST);
    IssuerTrust ended =
        new IssuerTrust(
            Optional.empty(), Optional.of(new Validity(Validity.EARLIEST, Validity.EARLIEST)));
    List<CertificateAuthority> all = new ArrayList<>();
    for (Duration lifetime : LIFETIMES) {
      Issuance issuance = new Issuance(lifetime, RenewalRequests.REFUSED, Optional.of(longest));
      all.add(new CertificateAuthority("{name}", issuance, ended));
      all.add(CertificateAuthority.okta().withLifetime(lifetime));
      all.add(CertificateAuthority.generic(lifetime));
    }
    return all;
  }

  private static List<FleetAssumptions> fleets() {
    List<FleetAssumptions> all = new ArrayList<>();
    for (Duration every : List.of(Duration.ofSeconds(1), Cadence.LONGEST)) {
      FleetAssumptions usual = FleetAssumptions.usual(new Cadence(every));
      all.add(usual.tolerating(Duration.ZERO).usedWithin(Duration.ZERO));
      all.add(usual.tolerating(Validity.LONGEST));
      all.add(usual.tolerating(Validity.LONGEST.minusNanos(1)).usedWithin(Validity.LONGEST));
    }
    return all;
  }

  private static BroughtCertificate[] certificates() {
    ClientCertificate whole =
        Given.named("CN={x}", 1, new Validity(Validity.EARLIEST, Validity.LATEST));
    ClientCertificate instant =
        Given.named("CN={x}", 1, new Validity(Validity.LATEST, Validity.LATEST));
    return new BroughtCertificate[] {
      Given.on("{device}", whole),
      Given.on("", instant),
      Given.on("c", whole.withDates(CertificateDates.unknown())),
      Given.on("d", whole.withDates(CertificateDates.endingAt(Validity.EARLIEST)))
    };
  }

  private static List<AuditSubject> subjects(RenewalSetting setting) {
    List<AuditSubject> all = new ArrayList<>();
    for (CertificateAuthority authority : authorities()) {
      for (FleetAssumptions fleet : fleets()) {
        AuditSubject subject = Given.assuming(Given.by(Given.setting(setting), authority), fleet);
        all.add(subject);
        for (Instant at : INSTANTS) {
          all.add(subject.holding(new LinkedInventory(at, List.of())));
          all.add(subject.holding(new LinkedInventory(at, List.of(certificates()))));
        }
      }
    }
    return all;
  }

  @Test
  void gets_an_outcome_of_every_rule_and_a_message_of_every_finding() {
    Set<String> found = new HashSet<>();
    for (RenewalSetting setting : settings()) {
      List<AuditSubject> subjects = subjects(setting);
      AuditReport report = Audit.of(subjects);
      assertEquals(subjects.size() * Catalogue.rules().size(), report.examined().size());
      for (Finding finding : report.findings()) {
        found.add(finding.code());
        assertTrue(finding.message().endsWith(finding.remedy()), finding::message);
        assertFalse(finding.remedy().isBlank());
      }
    }
    // If the subjects were harmless, nothing would have been tried.
    assertTrue(found.size() >= 9, found::toString);
  }

  @Test
  void gets_the_same_answer_twice() {
    for (RenewalSetting setting : settings()) {
      assertEquals(Audit.of(subjects(setting)), Audit.of(subjects(setting)));
    }
  }
}
