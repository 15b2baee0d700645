package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** What an audit and advice ask; {@link ScepDomain} holds it. */
public final class AuditDomain extends DomainContextBase {

  private static final ProfileDomain PROFILES = new ProfileDomain();

  /** Made by jqwik, which asks for a constructor without arguments. */
  public AuditDomain() {}

  /**
   * Assumptions about fleets; usual ones more often than not.
   *
   * @return for {@code @ForAll FleetAssumptions}
   */
  @Provide
  public Arbitrary<FleetAssumptions> fleetAssumptions() {
    return AdviceArbitraries.advisings().map(Advising::assumptions);
  }

  /**
   * How profiles and challenges reach devices; each part may be unknown.
   *
   * @return for {@code @ForAll Delivery}
   */
  @Provide
  public Arbitrary<Delivery> deliveries() {
    Arbitrary<Duration> lives =
        Arbitraries.of("PT0S", "PT1H", "P7D", "P30D", "P30DT1S").map(Duration::parse);
    return Combinators.combine(
            Arbitraries.of(Truth.class), Arbitraries.of(Truth.class), lives.optional(0.5))
        .as(Delivery::new);
  }

  /**
   * Under what an audit judges.
   *
   * @return for {@code @ForAll Circumstances}
   */
  @Provide
  public Arbitrary<Circumstances> circumstances() {
    return Combinators.combine(TermsArbitraries.authorities(), fleetAssumptions(), deliveries())
        .as(Circumstances::new);
  }

  /**
   * Certificates that a profile brought to a device.
   *
   * @return for {@code @ForAll BroughtCertificate}
   */
  @Provide
  public Arbitrary<BroughtCertificate> broughtCertificates() {
    return Combinators.combine(
            new DeviceDomain().deviceIdentities(), HeldArbitraries.knownCertificates())
        .as(BroughtCertificate::new);
  }

  /**
   * Inventories, looked at around the bounds of what they hold.
   *
   * @return for {@code @ForAll LinkedInventory}
   */
  @Provide
  public Arbitrary<LinkedInventory> linkedInventories() {
    return broughtCertificates()
        .list()
        .ofMaxSize(3)
        .flatMap(
            all ->
                Arbitraries.of(
                        Stream.concat(
                                Stream.of(Validity.EARLIEST),
                                all.stream()
                                    .flatMap(one -> one.held().certificate().validity().stream())
                                    .flatMap(one -> Stream.of(one.notBefore(), one.notAfter())))
                            .toList())
                    .map(at -> new LinkedInventory(at, all)));
  }

  /**
   * What is audited: a profile alone or with others of its document, with and without an inventory;
   * around 2027 more often than not.
   *
   * @return for {@code @ForAll AuditSubject}
   */
  @Provide
  public Arbitrary<AuditSubject> auditSubjects() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, AuditArbitraries.subjects()), Tuple.of(1, anySubjects()));
  }

  /**
   * Settings with what an advice is asked for.
   *
   * @return for {@code @ForAll AuditedSetting}
   */
  @Provide
  public Arbitrary<AuditedSetting> auditedSettings() {
    return AuditArbitraries.settings();
  }

  private Arbitrary<AuditSubject> anySubjects() {
    return Combinators.combine(
            PROFILES.scepProfiles(),
            PROFILES.scepProfiles().list().ofMaxSize(2),
            circumstances(),
            linkedInventories().optional(0.5))
        .as(
            (profile, others, circumstances, inventory) ->
                new AuditSubject(
                    profile,
                    Stream.concat(Stream.of(profile), others.stream()).toList(),
                    circumstances,
                    inventory));
  }
}
