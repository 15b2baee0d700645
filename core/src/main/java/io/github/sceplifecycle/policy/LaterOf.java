package io.github.sceplifecycle.policy;

import java.util.List;

/**
 * Opens when the last of several policies would (S-36). If one of them never opens, this never
 * does.
 *
 * @param policies two or more; copied
 */
public record LaterOf(List<RenewalPolicy> policies) implements RenewalPolicy {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public LaterOf {
    policies = Combination.checked(policies);
  }

  @Override
  public boolean dependsOnLifetime() {
    return policies.stream().anyMatch(RenewalPolicy::dependsOnLifetime);
  }

  @Override
  public boolean opensWindow() {
    for (RenewalPolicy policy : policies) { // no stream: asked before each window
      if (!policy.opensWindow()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.laterOf(this);
  }
}
