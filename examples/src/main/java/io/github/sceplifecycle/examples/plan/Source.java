package io.github.sceplifecycle.examples.plan;

/** Which MDM a fleet's documents come from. */
public enum Source {
  /** Jamf Pro. */
  JAMF("jamf", "Jamf"),
  /** Microsoft Intune. */
  INTUNE("intune", "Intune");

  private final String word;
  private final String displayName;

  Source(String word, String displayName) {
    this.word = word;
    this.displayName = displayName;
  }

  /**
   * The word that results use.
   *
   * @return {@code jamf} or {@code intune}
   */
  public String word() {
    return word;
  }

  /**
   * The name that sentences use.
   *
   * @return {@code Jamf} or {@code Intune}
   */
  public String displayName() {
    return displayName;
  }
}
