package io.github.sceplifecycle.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a profile's renewal setting. Absent, null and zero are three different things
 * (S-31): a setting of zero is {@link Stated} with {@link NoRedistribution}; one that nobody stated
 * is {@link Unknown}, and is never read as a default.
 */
public sealed interface RenewalSetting {

  /**
   * The policy, where it is known.
   *
   * @return the policy, or empty
   */
  Optional<RenewalPolicy> policy();

  /**
   * The document states it.
   *
   * @param stated the policy
   */
  record Stated(RenewalPolicy stated) implements RenewalSetting {

    /** Checks that the policy is there. */
    public Stated {
      Objects.requireNonNull(stated, "stated");
    }

    @Override
    public Optional<RenewalPolicy> policy() {
      return Optional.of(stated);
    }
  }

  /**
   * The document does not state it; the caller did.
   *
   * @param supplied the policy
   */
  record Supplied(RenewalPolicy supplied) implements RenewalSetting {

    /** Checks that the policy is there. */
    public Supplied {
      Objects.requireNonNull(supplied, "supplied");
    }

    @Override
    public Optional<RenewalPolicy> policy() {
      return Optional.of(supplied);
    }
  }

  /**
   * Nobody stated it, or what was stated is no legal setting.
   *
   * @param reason why it is not known
   */
  record Unknown(Reason reason) implements RenewalSetting {

    /** Checks that the reason is there. */
    public Unknown {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<RenewalPolicy> policy() {
      return Optional.empty();
    }
  }

  /** Why a setting is not known. */
  enum Reason {
    /** The document could state it and does not. */
    NOT_STATED,
    /** No document of this kind carries it. */
    NOT_EXPORTED,
    /** What the document states is no legal setting. */
    INVALID
  }
}
