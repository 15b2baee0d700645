package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestKind;
import io.github.sceplifecycle.testkit.ScepDomain.Requested;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** S-41, over core's judge. */
@Domain(ScepDomain.class)
class ScepPropertiesTest {

  private static final RequestFunction CORE = RequestJudgement::of;

  @Property
  void S41_equals_the_reference_model(@ForAll Requested one) {
    ScepLaws.equalsTheReferenceModel(CORE, one.message(), one.terms(), one.at());
    RequestKind kind = CORE.judge(one.message(), one.terms(), one.at()).kind();
    Statistics.collect(kind);
    Statistics.coverage(
        coverage -> {
          for (RequestKind each : RequestKind.values()) {
            coverage.check(each).percentage(percent -> percent > 0);
          }
        });
  }

  @Property(tries = 500)
  void S41_renewals_are_refused_where_the_authority_refuses_them(@ForAll Requested one) {
    ScepLaws.onlyRenewalsAreRefused(CORE, one.message(), one.terms(), one.at());
  }

  @Property(tries = 500)
  void S41_only_what_is_signed_enrols(@ForAll Requested one) {
    ScepLaws.onlyWhatIsSignedEnrols(CORE, one.message(), one.terms(), one.at());
  }

  @Property(tries = 500)
  void S41_who_signs_a_fresh_enrolment_decides_nothing(@ForAll Requested one) {
    ScepLaws.theSignerOfAFreshEnrolmentDecidesNothing(CORE, one.message(), one.terms(), one.at());
  }

  @Property(tries = 500)
  void S41_time_goes_one_way(@ForAll Requested one) {
    ScepLaws.timeGoesOneWay(CORE, one.message(), one.terms(), one.at(), one.later());
  }

  @Property(tries = 500)
  void S41_every_judgement_says_why(@ForAll Requested one) {
    ScepLaws.everyJudgementSaysWhy(CORE, one.message(), one.terms(), one.at());
  }
}
