package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.AUTHORITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttestationTermsTest {

  @ParameterizedTest
  @EnumSource
  void strict_terms_assume_nothing(Assumption assumption) {
    assertFalse(AttestationTerms.strict(AUTHORITY).assume(assumption));
  }

  @ParameterizedTest
  @EnumSource
  void terms_in_favour_assume_everything(Assumption assumption) {
    assertTrue(AttestationTerms.assumingInFavour(AUTHORITY).assume(assumption));
  }

  @ParameterizedTest
  @EnumSource
  void one_assumption_can_be_taken_away(Assumption assumption) {
    AttestationTerms fewer = AttestationTerms.assumingInFavour(AUTHORITY).without(assumption);
    assertFalse(fewer.assume(assumption));
    assertEquals(Assumption.values().length - 1, fewer.assumptions().size());
  }

  @Test
  void assumptions_are_sorted_without_repetition() {
    AttestationTerms terms =
        new AttestationTerms(
            AUTHORITY,
            List.of(Assumption.SIGNS, Assumption.DESKTOP, Assumption.SIGNS),
            Duration.ZERO);
    assertEquals(List.of(Assumption.DESKTOP, Assumption.SIGNS), terms.assumptions());
  }

  @Test
  void no_terms_tolerate_anything_unless_it_is_stated() {
    assertEquals(Duration.ZERO, AttestationTerms.strict(AUTHORITY).clockTolerance());
    assertEquals(Duration.ZERO, AttestationTerms.assumingInFavour(AUTHORITY).clockTolerance());
  }

  @Test
  void a_tolerance_changes_nothing_else_and_survives_the_loss_of_an_assumption() {
    AttestationTerms terms =
        AttestationTerms.assumingInFavour(AUTHORITY)
            .withClockTolerance(Duration.ofSeconds(3))
            .without(Assumption.USED);
    assertEquals(Duration.ofSeconds(3), terms.clockTolerance());
    assertEquals(
        AttestationTerms.assumingInFavour(AUTHORITY).without(Assumption.USED),
        terms.withClockTolerance(Duration.ZERO));
  }

  @Test
  void a_day_is_the_largest_tolerance() {
    AttestationTerms strict = AttestationTerms.strict(AUTHORITY);
    Duration day = AttestationTerms.LARGEST_TOLERANCE;
    assertEquals(day, strict.withClockTolerance(day).clockTolerance());
    assertThrows(IllegalArgumentException.class, () -> strict.withClockTolerance(day.plusNanos(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-0.000000001S", "PT-1S", "PT24H0.000000001S"})
  void a_tolerance_out_of_range_is_refused_with_its_value(Duration tolerance) {
    AttestationTerms strict = AttestationTerms.strict(AUTHORITY);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> strict.withClockTolerance(tolerance));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(tolerance.toString()), refusal::getMessage);
  }
}
