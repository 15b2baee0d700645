package io.github.sceplifecycle.policy;

import java.util.List;

/**
 * Opens when the first of several policies would (S-36). Policies that never open do not count; if
 * none ever opens, this never does.
 *
 * @param policies two or more; copied
 */
public record EarlierOf(List<RenewalPolicy> policies) implements RenewalPolicy {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public EarlierOf {
    policies = Combination.checked(policies);
  }

  @Override
  public boolean dependsOnLifetime() {
    return policies.stream().anyMatch(RenewalPolicy::dependsOnLifetime);
  }

  @Override
  public boolean opensWindow() {
    for (RenewalPolicy policy : policies) { // no stream: asked before each window
      if (policy.opensWindow()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.earlierOf(this);
  }
}
