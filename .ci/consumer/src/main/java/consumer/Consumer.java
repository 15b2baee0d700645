package consumer;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.RedistributionLaws;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Holds a law against the core and reads a document with each adapter. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints what it did.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Validity validity =
        new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    RenewalPolicy policy = RenewalPolicy.percentRemaining(20);
    RedistributionLaws.windowLiesInsideTheValidity(RedistributionWindow::of, policy, validity);
    byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
    if (!JamfProfileReader.read("empty", nothing).nothingRead()
        || !IntuneProfileReader.read("empty", nothing).nothingRead()) {
      throw new AssertionError("an empty object is no profile");
    }
    boolean modules = Consumer.class.getModule().isNamed();
    System.out.println("consumed on the " + (modules ? "module path" : "class path"));
  }
}
