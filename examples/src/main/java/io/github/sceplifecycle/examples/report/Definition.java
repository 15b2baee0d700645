package io.github.sceplifecycle.examples.report;

import java.util.Locale;

/** What the page's numbers and words mean, each with the rule that it comes from. */
enum Definition {
  ATTESTS(
      "attests",
      "S-21 The verdict",
      "The device can prove now that it is managed: it is known and active, and the certificate that"
          + " it would present is valid, not revoked, its own, and may sign. Anything that speaks"
          + " against it makes it a no, with all reasons."),
  UNTIL(
      "attests until",
      "S-21 The verdict",
      "The last instant at which that is still so if nothing else happens: no redistribution, no"
          + " revocation, no change to the device."),
  CANNOT_BE_TOLD(
      "cannot be told",
      "S-21 The verdict",
      "Something that matters is not known, and nothing speaks against it. It is never taken for a"
          + " yes."),
  NEED_NOT(
      "need not",
      "S-15 Mobile devices need no certificate",
      "iOS, iPadOS and Android attest without a certificate."),
  ASSUMED(
      "assumed",
      "S-42 Assumptions",
      "No inventory shows everything. What is missing is assumed in the device's favour and named;"
          + " an assumption never overrides a known fact, and with --strict none is made."),
  DAY("day", "S-4 A day is 86 400 seconds", "86 400 seconds. Dates are in UTC."),
  VALID(
      "valid, expired",
      "S-2 A validity is a closed interval of whole seconds",
      "A certificate is valid from notBefore to notAfter, both included, and expired after that."),
  WINDOW(
      "window, due",
      "S-8 The window is closed",
      "From the instant that the setting names (days before expiry, or the share of the lifetime"
          + " that remains) to notAfter, both included. In its window a certificate is due for"
          + " redistribution."),
  SUPERSEDED(
      "superseded",
      "S-43 Linking",
      "A later certificate of the same profile stands in its place. It is in no count of the"
          + " forecast."),
  ATTEMPTS(
      "attempts",
      "S-13 Attempts",
      "The MDM tries first when it looks at the device at or after the window's opening, and then at"
          + " its cadence until a new certificate is issued."),
  AFTER_EXPIRY(
      "after the expiry",
      "S-14 After expiry",
      "Jamf, and Intune on Windows and Android, go on trying. Intune on iOS, iPadOS and macOS does"
          + " not: the device must be taken out of the profile and put back."),
  UNUSED(
      "revoked, never used",
      "S-20 Use it or lose it",
      "With Okta as the authority a certificate that nobody has signed in with is at risk from day 90"
          + " after its issue and revoked from day 91 on."),
  HIDDEN(
      "lost before the expiry",
      "S-26 The worked case",
      "The newest certificate is the one presented. If it is revoked, the one that it replaced does"
          + " not help, valid though it is."),
  ENROLMENTS(
      "enrolments expected",
      "S-29 What a forecast counts",
      "As if every redistribution succeeded when its window opens, and those of the replacements"
          + " after it. What is overdue enrols at once."),
  OVERDUE(
      "overdue",
      "S-29 What a forecast counts",
      "The window opened before the forecast begins, the certificate is still valid, and nothing has"
          + " replaced it."),
  PEAK("peak", "S-29 What a forecast counts", "The first of the fullest weeks."),
  STEADY(
      "evenly spread",
      "S-29 What a forecast counts",
      "What a week would hold if enrolments were spread evenly: each certificate is replaced once in"
          + " the authority's lifetime less the lead."),
  LAPSE(
      "lose attestation",
      "S-29 What a forecast counts",
      "The last instant at which the device attests lies in the week, if nothing is redistributed"
          + " before."),
  SAFE(
      "safe setting",
      "S-28 Which settings are safe",
      "Whenever its certificate is looked at, and whenever it is away for as long as assumed, a"
          + " device attests without a gap."),
  SEVERITY(
      "error, warning, notice",
      "S-27 What is wrong with a profile",
      "It follows the verb of the source: must, should, may. What was concluded from a source says"
          + " so and is never an error."),
  PROBLEM(
      "problem",
      "S-31 Nothing is lost in silence",
      "Whatever could not be read or placed. Nothing is dropped, defaulted or clamped in silence.");

  /** Where the rules stand in full. */
  static final String BOOK =
      "https://github.com/sceplifecycle/scep-lifecycle/blob/main/docs/semantics.md";

  private final String term;
  private final String heading;
  private final String meaning;

  Definition(String term, String heading, String meaning) {
    this.term = term;
    this.heading = heading;
    this.meaning = meaning;
  }

  String term() {
    return term;
  }

  /** The number of its rule. */
  String rule() {
    return heading.substring(0, heading.indexOf(' '));
  }

  /** The rule's number and title, as the book states them. */
  String heading() {
    return heading;
  }

  /** Where the book states the rule, as GitHub names its headings. */
  String address() {
    String anchor = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "");
    return BOOK + "#" + anchor.replace(' ', '-');
  }

  String meaning() {
    return meaning;
  }

  /** Where on the page it stands. */
  String id() {
    return "means-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Points to it from a number, on the line of the last word. */
  void cite(Markup page) {
    String label = rule() + ": what is meant by " + term;
    page.text("\u00a0").leaf("a", rule(), "class", "rule", "href", "#" + id(), "aria-label", label);
  }
}
