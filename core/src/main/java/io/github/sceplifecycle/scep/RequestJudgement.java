package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a request is, seen by a certificate authority or a proxy before it (S-41): exactly one of
 * the kinds below at every instant.
 *
 * <p>An authority like Okta's refuses every RenewalReq. With a lead of 120 days a certificate of
 * 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z has a window from 2026-09-03T00:00:00Z on: a PKCSReq
 * of its device is {@link TooEarly} one second before, {@link InWindow} from then to
 * 2027-01-01T00:00:00Z, both inclusive, and {@link AfterExpiry} one nanosecond later.
 *
 * <p>It is a judgement of what is asked, not a permission. That a certificate is the authority's
 * own is told by its issuer's name (S-17); that the authority's key signed it, that it is not
 * revoked and that the challenge is right is for the authority to check.
 */
public sealed interface RequestJudgement {

  /**
   * Judges a request.
   *
   * @param message the request
   * @param terms what it is judged by
   * @param at any instant
   * @return what it is
   */
  static RequestJudgement of(PkiMessage message, RequestTerms terms, Instant at) {
    return new RequestJudge(message, terms, at).judge();
  }

  /**
   * Which kind it is.
   *
   * @return the kind
   */
  RequestKind kind();

  /**
   * Why.
   *
   * @return every reason, at least one; for {@link Indeterminate} all that is not known and needed
   */
  List<RequestReason> reasons();

  /**
   * A device enrols that has no certificate of this authority yet.
   *
   * @param reasons why
   */
  record InitialEnrolment(List<RequestReason> reasons) implements RequestJudgement {

    /** Copies the reasons. */
    public InitialEnrolment {
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.INITIAL_ENROLMENT;
    }
  }

  /**
   * A certificate is replaced while its window is open, at both bounds as well (S-8).
   *
   * @param replacement what is replaced, and how
   * @param window the window
   * @param reasons why
   */
  record InWindow(Replacement replacement, RedistributionWindow window, List<RequestReason> reasons)
      implements RequestJudgement {

    /** Copies the reasons. */
    public InWindow {
      Objects.requireNonNull(replacement, "replacement");
      Objects.requireNonNull(window, "window");
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.IN_WINDOW;
    }
  }

  /**
   * A certificate is replaced before its window opens.
   *
   * @param replacement what is replaced, and how
   * @param opensAt the first instant at which it would not be too early, inclusive; empty when
   *     there is no window or it is not known
   * @param reasons why
   */
  record TooEarly(Replacement replacement, Optional<Instant> opensAt, List<RequestReason> reasons)
      implements RequestJudgement {

    /** Copies the reasons. */
    public TooEarly {
      Objects.requireNonNull(replacement, "replacement");
      Objects.requireNonNull(opensAt, "opensAt");
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.TOO_EARLY;
    }
  }

  /**
   * A certificate is replaced that has expired.
   *
   * @param replacement what is replaced, and how
   * @param notAfter the last instant at which it was valid, inclusive
   * @param reasons why
   */
  record AfterExpiry(Replacement replacement, Instant notAfter, List<RequestReason> reasons)
      implements RequestJudgement {

    /** Copies the reasons. */
    public AfterExpiry {
      Objects.requireNonNull(replacement, "replacement");
      Objects.requireNonNull(notAfter, "notAfter");
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.AFTER_EXPIRY;
    }
  }

  /**
   * A RenewalReq to an authority that takes none.
   *
   * @param failInfo what such an authority answers
   * @param reasons why
   */
  record RenewalRefused(FailInfo failInfo, List<RequestReason> reasons)
      implements RequestJudgement {

    /** Copies the reasons. */
    public RenewalRefused {
      Objects.requireNonNull(failInfo, "failInfo");
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.RENEWAL_REFUSED;
    }
  }

  /**
   * A request that does not show what it has to show: its signature does not match, or a renewal is
   * not signed with a certificate of this authority.
   *
   * @param failInfo what RFC 8894 has an authority answer
   * @param reasons why
   */
  record NotAuthentic(FailInfo failInfo, List<RequestReason> reasons) implements RequestJudgement {

    /** Copies the reasons. */
    public NotAuthentic {
      Objects.requireNonNull(failInfo, "failInfo");
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.NOT_AUTHENTIC;
    }
  }

  /**
   * A message that asks for no certificate to be issued.
   *
   * @param reasons why
   */
  record NoEnrolment(List<RequestReason> reasons) implements RequestJudgement {

    /** Copies the reasons. */
    public NoEnrolment {
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.NO_ENROLMENT;
    }
  }

  /**
   * What would be needed to tell is not known.
   *
   * @param reasons all that is not known and needed
   */
  record Indeterminate(List<RequestReason> reasons) implements RequestJudgement {

    /** Copies the reasons. */
    public Indeterminate {
      reasons = List.copyOf(reasons);
    }

    @Override
    public RequestKind kind() {
      return RequestKind.INDETERMINATE;
    }
  }
}
