package io.github.sceplifecycle.device;

import java.util.Objects;

/**
 * How a certificate stands at its authority: what no inventory of an MDM shows (S-42).
 *
 * @param binding to which device it is bound
 * @param firstUse when it was first used in a sign-in
 * @param revocation whether it is revoked
 */
public record Standing(Binding binding, FirstUse firstUse, Revocation revocation) {

  private static final Standing UNKNOWN =
      new Standing(Binding.UNKNOWN, FirstUse.unknown(), Revocation.unknown());

  /** Checks that nothing is null. */
  public Standing {
    Objects.requireNonNull(binding, "binding");
    Objects.requireNonNull(firstUse, "firstUse");
    Objects.requireNonNull(revocation, "revocation");
  }

  /**
   * Nothing known.
   *
   * @return no standing
   */
  public static Standing unknown() {
    return UNKNOWN;
  }

  /**
   * Freshly issued: bound to no device, never used, not revoked (S-11).
   *
   * @return the standing
   */
  public static Standing fresh() {
    return new Standing(Binding.UNBOUND, FirstUse.never(), Revocation.none());
  }

  /**
   * The same with another first use.
   *
   * @param newFirstUse the use
   * @return the standing
   */
  public Standing withFirstUse(FirstUse newFirstUse) {
    return new Standing(binding, newFirstUse, revocation);
  }

  /**
   * The same with another revocation.
   *
   * @param newRevocation the revocation
   * @return the standing
   */
  public Standing withRevocation(Revocation newRevocation) {
    return new Standing(binding, firstUse, newRevocation);
  }

  /**
   * The same with another binding.
   *
   * @param newBinding the binding
   * @return the standing
   */
  public Standing withBinding(Binding newBinding) {
    return new Standing(newBinding, firstUse, revocation);
  }
}
