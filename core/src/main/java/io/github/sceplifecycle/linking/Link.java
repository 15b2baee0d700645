package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a certificate belongs to a profile, and to which (S-43). What cannot be told is one of
 * the answers.
 */
public sealed interface Link {

  /**
   * The profile, where exactly one is told.
   *
   * @return the profile of {@link To}; empty for every other link
   */
  default Optional<ScepProfile> linked() {
    return Optional.empty();
  }

  /**
   * Whether nothing says that a profile brought it.
   *
   * @return {@code true} for {@link Foreign} only
   */
  default boolean isForeign() {
    return false;
  }

  /**
   * It belongs to this profile.
   *
   * @param profile the profile
   * @param evidence what says so
   */
  record To(ScepProfile profile, Evidence evidence) implements Link {

    /** Checks that nothing is null. */
    public To {
      Objects.requireNonNull(profile, "profile");
      Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Optional<ScepProfile> linked() {
      return Optional.of(profile);
    }
  }

  /**
   * One of these profiles brought it, and nothing tells which.
   *
   * @param candidates the profiles, at least two, in the order in which they were given
   * @param evidence what speaks for each of them alike
   */
  record Ambiguous(List<ScepProfile> candidates, Evidence evidence) implements Link {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two candidates
     */
    public Ambiguous {
      Objects.requireNonNull(evidence, "evidence");
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException(
            "an ambiguous link has at least 2 candidates, but had " + candidates.size());
      }
    }
  }

  /**
   * Some profile brought it, and none of those given can have: the inventory names another, or none
   * is for the device's platform.
   *
   * @param named what the inventory names; empty when it names nothing
   */
  record NoneFits(Optional<String> named) implements Link {

    /** Checks that nothing is null. */
    public NoneFits {
      Objects.requireNonNull(named, "named");
    }
  }

  /**
   * Some profile brought it, and no profile was given at all.
   *
   * @param named what the inventory names; empty when it names nothing
   */
  record NoProfile(Optional<String> named) implements Link {

    /** Checks that nothing is null. */
    public NoProfile {
      Objects.requireNonNull(named, "named");
    }
  }

  /** It is none of the profiles' business: nothing says that one of them brought it. */
  record Foreign() implements Link {

    @Override
    public boolean isForeign() {
      return true;
    }
  }
}
