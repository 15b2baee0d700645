package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.NoRedistribution;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import java.util.List;
import java.util.stream.Collectors;

/** A renewal policy in the words of no vendor. */
public final class PolicyWords implements RenewalPolicy.Cases<String> {

  private static final PolicyWords WORDS = new PolicyWords();

  private PolicyWords() {}

  /**
   * A policy.
   *
   * @param policy the policy
   * @return for instance {@code 60 days before expiry}
   */
  public static String of(RenewalPolicy policy) {
    return policy.fold(WORDS);
  }

  @Override
  public String leadTime(LeadTime policy) {
    return Words.duration(policy.lead()) + " before expiry";
  }

  @Override
  public String shareRemaining(ShareRemaining policy) {
    return policy.percent().isPresent()
        ? policy.percent().getAsInt() + " % remaining"
        : policy.share() + " remaining";
  }

  @Override
  public String none(NoRedistribution policy) {
    return "never";
  }

  @Override
  public String earlierOf(EarlierOf policy) {
    return "the earlier of " + all(policy.policies());
  }

  @Override
  public String laterOf(LaterOf policy) {
    return "the later of " + all(policy.policies());
  }

  private static String all(List<RenewalPolicy> policies) {
    return policies.stream().map(PolicyWords::of).collect(Collectors.joining(", ", "(", ")"));
  }
}
