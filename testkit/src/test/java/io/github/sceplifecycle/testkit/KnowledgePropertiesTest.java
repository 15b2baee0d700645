package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.testkit.ScepDomain.Judging;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import io.github.sceplifecycle.testkit.ScepDomain.Learning;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-21 and S-42 where facts are unknown, over core's verdicts. */
@Domain(ScepDomain.class)
class KnowledgePropertiesTest {

  private static final VerdictFunction CORE = Attestation::at;

  @Property(tries = 10_000)
  void knowledge_never_changes_what_is_settled(@ForAll Learning drawn) {
    KnownJudging known = drawn.known();
    KnowledgeLaws.knowledgeNeverChangesWhatIsSettled(
        CORE, drawn.lessKnown(), known.device(), known.strict(), known.at());
  }

  @Property(tries = 5_000)
  void an_assumption_never_overrides_a_fact(@ForAll Judging drawn) {
    KnowledgeLaws.assumptionsNeverOverrideFacts(CORE, drawn.device(), drawn.terms(), drawn.at());
  }

  @Property
  void where_all_is_known_assumptions_change_nothing(@ForAll KnownJudging drawn) {
    AttestationTerms assuming =
        AttestationTerms.assumingInFavour(drawn.strict().authority())
            .withClockTolerance(drawn.strict().clockTolerance());
    KnowledgeLaws.assumptionsAreForTheUnknown(CORE, drawn.device(), assuming, drawn.at());
  }

  @Property(tries = 5_000)
  void an_open_question_is_never_attested(@ForAll Learning drawn) {
    KnowledgeLaws.attestsOnlyOnKnownFacts(
        CORE, drawn.lessKnown(), drawn.known().strict(), drawn.known().at());
  }
}
