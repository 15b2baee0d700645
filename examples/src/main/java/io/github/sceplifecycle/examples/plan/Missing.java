package io.github.sceplifecycle.examples.plan;

/** What a certificate would have to say for its window to be known. */
enum Missing {
  NOTHING(""),
  ISSUE_DATE("its issue date is needed to tell when the window opens"),
  EXPIRY_DATE("its expiry date is needed to tell when the window opens"),
  BOTH_DATES("neither its issue date nor its expiry date is known; it has no window"),
  FITTING_LIFETIME(
      "its issue date is needed: it expires later than one lifetime from now, so the assumed"
          + " lifetime cannot be its own");

  private final String sentence;

  Missing(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
