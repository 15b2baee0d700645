package io.github.sceplifecycle.policy;

import java.util.List;

/** What all combinations of policies have in common (S-36). */
final class Combination {

  private Combination() {}

  static List<RenewalPolicy> checked(List<RenewalPolicy> policies) {
    if (policies.size() < 2) {
      throw new IllegalArgumentException(
          "a combination has two policies or more, but had " + policies.size());
    }
    return List.copyOf(policies);
  }
}
