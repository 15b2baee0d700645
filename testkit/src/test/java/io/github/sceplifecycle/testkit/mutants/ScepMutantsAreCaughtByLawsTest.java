package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.scep.CaCapabilitiesReader;
import io.github.sceplifecycle.scep.RequestJudgement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Each mistake in reading and judging SCEP is caught by a law, which is named. */
class ScepMutantsAreCaughtByLawsTest {

  @Nested
  class Requests {

    private static final String MODEL = "S-41, what a request is";
    private static final String REFUSED =
        "S-41 renewals are refused where the authority refuses them";

    private static final Map<RequestMutant, String> CAUGHT_BY =
        Map.ofEntries(
            Map.entry(
                RequestMutant.SIGNER_OF_A_FRESH_ENROLMENT_DECIDES,
                "S-41 who signs a fresh enrolment decides nothing"),
            Map.entry(RequestMutant.SIGNED_WITH_A_CERTIFICATE_IS_A_RENEWAL, REFUSED),
            Map.entry(RequestMutant.RENEWAL_TAKEN_FOR_FRESH, REFUSED),
            Map.entry(RequestMutant.SIGNATURE_IGNORED, "S-41 only what is signed enrols"),
            Map.entry(RequestMutant.NOT_CHECKABLE_IS_FORGED, MODEL),
            Map.entry(RequestMutant.CLOSED_AT_OPENING, MODEL),
            Map.entry(RequestMutant.EXPIRED_AT_NOT_AFTER, MODEL),
            Map.entry(RequestMutant.UNKNOWN_IS_NONE, MODEL),
            Map.entry(RequestMutant.ANY_ISSUER, MODEL),
            Map.entry(RequestMutant.ISSUER_AS_TEXT, MODEL),
            Map.entry(RequestMutant.EVERYTHING_ENROLS, MODEL));

    @TestFactory
    Stream<DynamicTest> each_wrong_judgement_is_caught() {
      return ScepTrials.REQUESTS.catches(RequestMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return ScepTrials.REQUESTS.lets(RequestJudgement::of);
    }
  }

  @Nested
  class Capabilities {

    private static final String READ = "S-40 what is written is read";

    private static final Map<CapabilityMutant, String> CAUGHT_BY =
        Map.of(
            CapabilityMutant.CASE_MATTERS, READ,
            CapabilityMutant.LINE_FEEDS_ONLY, READ,
            CapabilityMutant.FOUND_ANYWHERE, "S-40 only a whole line is a keyword",
            CapabilityMutant.UNKNOWN_DROPPED, READ,
            CapabilityMutant.PAGE_READ, "S-40 a page states nothing");

    @TestFactory
    Stream<DynamicTest> each_wrong_reading_is_caught() {
      return ScepTrials.CAPABILITIES.catches(CapabilityMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return ScepTrials.CAPABILITIES.lets(CaCapabilitiesReader::read);
    }
  }
}
