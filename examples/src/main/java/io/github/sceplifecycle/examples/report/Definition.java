package io.github.sceplifecycle.examples.report;

import java.util.Locale;

/** What the page's numbers and words mean, each with the rule that it comes from. */
enum Definition {
  ATTESTS(
      "attests",
      "S-21",
      "The device can prove now that it is managed: it is known and active, and the certificate that"
          + " it would present is valid, not revoked, its own, and may sign. Anything that speaks"
          + " against it makes it a no, with all reasons."),
  UNTIL(
      "attests until",
      "S-21",
      "The last instant at which that is still so if nothing else happens: no redistribution, no"
          + " revocation, no change to the device."),
  CANNOT_BE_TOLD(
      "cannot be told",
      "S-21",
      "Something that matters is not known, and nothing speaks against it. It is never taken for a"
          + " yes."),
  NEED_NOT("need not", "S-15", "iOS, iPadOS and Android attest without a certificate."),
  ASSUMED(
      "assumed",
      "S-42",
      "No inventory shows everything. What is missing is assumed in the device's favour and named;"
          + " an assumption never overrides a known fact, and with --strict none is made."),
  DAY("day", "S-4", "86 400 seconds. Dates are in UTC."),
  VALID(
      "valid, expired",
      "S-2",
      "A certificate is valid from notBefore to notAfter, both included, and expired after that."),
  WINDOW(
      "window, due",
      "S-8",
      "From the instant that the setting names (days before expiry, or the share of the lifetime"
          + " that remains) to notAfter, both included. In its window a certificate is due for"
          + " redistribution."),
  SUPERSEDED(
      "superseded",
      "S-43",
      "A later certificate of the same profile stands in its place. It is in no count of the"
          + " forecast."),
  ATTEMPTS(
      "attempts",
      "S-13",
      "The MDM tries first when it looks at the device at or after the window's opening, and then at"
          + " its cadence until a new certificate is issued."),
  AFTER_EXPIRY(
      "after the expiry",
      "S-14",
      "Jamf, and Intune on Windows and Android, go on trying. Intune on iOS, iPadOS and macOS does"
          + " not: the device must be taken out of the profile and put back."),
  UNUSED(
      "revoked, never used",
      "S-20",
      "With Okta as the authority a certificate that nobody has signed in with is at risk from day 90"
          + " after its issue and revoked from day 91 on."),
  HIDDEN(
      "lost before the expiry",
      "S-26",
      "The newest certificate is the one presented. If it is revoked, the one that it replaced does"
          + " not help, valid though it is."),
  ENROLMENTS(
      "enrolments expected",
      "S-29",
      "As if every redistribution succeeded when its window opens, and those of the replacements"
          + " after it. What is overdue enrols at once."),
  OVERDUE(
      "overdue",
      "S-29",
      "The window opened before the forecast begins, the certificate is still valid, and nothing has"
          + " replaced it."),
  PEAK("peak", "S-29", "The first of the fullest weeks."),
  STEADY(
      "evenly spread",
      "S-29",
      "What a week would hold if enrolments were spread evenly: each certificate is replaced once in"
          + " the authority's lifetime less the lead."),
  LAPSE(
      "lose attestation",
      "S-29",
      "The last instant at which the device attests lies in the week, if nothing is redistributed"
          + " before."),
  SAFE(
      "safe setting",
      "S-28",
      "Whenever its certificate is looked at, and whenever it is away for as long as assumed, a"
          + " device attests without a gap."),
  SEVERITY(
      "error, warning, notice",
      "S-27",
      "It follows the verb of the source: must, should, may. What was concluded from a source says"
          + " so and is never an error."),
  PROBLEM(
      "problem",
      "S-31",
      "Whatever could not be read or placed. Nothing is dropped, defaulted or clamped in silence.");

  private final String term;
  private final String rule;
  private final String meaning;

  Definition(String term, String rule, String meaning) {
    this.term = term;
    this.rule = rule;
    this.meaning = meaning;
  }

  String term() {
    return term;
  }

  String rule() {
    return rule;
  }

  String meaning() {
    return meaning;
  }

  /** Where on the page it stands. */
  String id() {
    return "means-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Points to it from a number. */
  void cite(Markup page) {
    String label = rule + ": what is meant by " + term;
    page.text(" ").leaf("a", rule, "class", "rule", "href", "#" + id(), "aria-label", label);
  }
}
