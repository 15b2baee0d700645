package io.github.sceplifecycle.policy;

/**
 * Never: there is no window, and certificates lapse unless somebody acts (S-8). Jamf's setting 0 is
 * this; a setting that is absent is not (S-31).
 */
public record NoRedistribution() implements RenewalPolicy {

  static final NoRedistribution INSTANCE = new NoRedistribution();

  @Override
  public boolean dependsOnLifetime() {
    return false;
  }

  @Override
  public boolean opensWindow() {
    return false;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.none(this);
  }
}
