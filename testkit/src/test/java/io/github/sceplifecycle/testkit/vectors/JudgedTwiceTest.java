package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.ReferenceAttestation;
import io.github.sceplifecycle.testkit.ReferenceAttestation.Judged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Verdicts where every fact is known, reached a second time by the naive model; how long one holds
 * is found by asking the model at every instant at which anything could change.
 */
class JudgedTwiceTest {

  /** What is not known is written so in a vector: as a word, or as null where only null can be. */
  private static final List<String> UNKNOWN =
      List.of(
          "\"UNKNOWN\"",
          "\"certificates\": null",
          "\"issuer\": null",
          "\"issuers\": null",
          "\"serial\": null",
          "\"notBefore\": null",
          "\"notAfter\": null",
          "\"keyUsages\": null");

  @TestFactory
  Stream<DynamicTest> the_naive_model_expects_the_same() {
    return known()
        .map(vector -> dynamicTest(vector.id() + " " + vector.comment(), () -> check(vector)));
  }

  @Test
  void most_vectors_state_every_fact() {
    long all = ConformanceVectors.of(VectorKind.ATTESTATION).size();
    assertTrue(known().count() * 2 > all, () -> known().count() + " of " + all);
  }

  private static Stream<ConformanceVector> known() {
    return ConformanceVectors.of(VectorKind.ATTESTATION).stream()
        .filter(one -> UNKNOWN.stream().noneMatch(JsonText.onOneLine(one.input())::contains));
  }

  private static void check(ConformanceVector vector) {
    Input input = Input.of(vector.input());
    Input expected = Input.of(vector.expected());
    Device device = DeviceInput.device(input.object("device"));
    AttestationTerms terms = DeviceInput.terms(input.object("terms"));
    Instant at = input.instant("at");
    Judged judged = ReferenceAttestation.at(device, terms, at);
    assertEquals(expected.text("verdict"), judged.kind().name());
    assertEquals(
        expected.texts("reasons").stream().sorted().toList(),
        judged.reasons().stream().map(Enum::name).sorted().toList());
    assertEquals(
        expected.known("chosen", expected::text),
        judged.chosen().map(one -> one.certificate().identity().serial().orElseThrow().toString()));
    assertEquals(expected.known("until", expected::instant), until(input, judged));
    assertEquals(List.of(), expected.texts("assumed"));
  }

  private static Optional<Instant> until(Input input, Judged judged) {
    Device device = DeviceInput.device(input.object("device"));
    AttestationTerms terms = DeviceInput.terms(input.object("terms"));
    return input.object("device").objects("certificates").stream()
        .flatMap(one -> instants(one, terms))
        .filter(instant -> instant.isAfter(input.instant("at")))
        .sorted()
        .filter(instant -> ReferenceAttestation.at(device, terms, instant).kind() != judged.kind())
        .findFirst()
        .map(instant -> instant.minusNanos(1));
  }

  private static Stream<Instant> instants(Input certificate, AttestationTerms terms) {
    Instant from = certificate.instant("notBefore");
    Instant to = certificate.instant("notAfter");
    Duration tolerance = terms.clockTolerance();
    Stream<Instant> dates =
        Stream.of(from, from.minus(tolerance), to.plusNanos(1), to.plus(tolerance).plusNanos(1));
    Stream<Instant> disuse =
        terms.authority().issuance().unusedRule().stream()
            .flatMap(rule -> Stream.of(rule.atRiskAfter(), rule.revokedAfter()))
            .map(from::plus);
    Stream<Instant> revoked =
        certificate.node("revokedSince") instanceof Node.Null
            ? Stream.empty()
            : Stream.of(certificate.instant("revokedSince"));
    return Stream.of(dates, disuse, revoked).flatMap(instants -> instants);
  }
}
