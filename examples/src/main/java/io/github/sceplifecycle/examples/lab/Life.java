package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.device.EnrolmentFailedException;
import java.time.Duration;
import java.time.Instant;

/**
 * One device's life under one profile, hour by hour of the simulated clock: the authority's job
 * runs, the MDM looks, the device enrols over HTTP, its user signs in. When a certificate is due,
 * the device first asks once to renew it, to see what comes of that.
 */
final class Life {

  /** How far the clock leaps; every cadence in the lab is a multiple of it. */
  static final Duration STEP = Duration.ofHours(1);

  private static final String REPLACED_CHALLENGE = "a-challenge-of-yesterday";

  private final Scene scene;
  private final Stage stage;
  private final ManagementServer mdm;
  private final Diary diary = new Diary();

  private Life(Scene scene, Stage stage) {
    this.scene = scene;
    this.stage = stage;
    this.mdm = new ManagementServer(scene);
  }

  /** Lives it to the end of the scene. */
  static Diary live(Scene scene, Stage stage) throws EnrolmentFailedException {
    Life life = new Life(scene, stage);
    life.begin();
    for (Instant at = scene.start().plus(STEP); at.isBefore(scene.end()); at = at.plus(STEP)) {
      life.hour(at);
    }
    return life.diary;
  }

  /** The first certificate counts as used when it was issued (S-25). */
  private void begin() throws EnrolmentFailedException {
    if (!stage.device().enrol(stage.challenge())) {
      throw new IllegalStateException("the responder refused the first enrolment");
    }
    stage.device().signIn(stage.ledger());
    answer();
  }

  /** At one instant the job comes first and the sign-in last, as in a projection. */
  private void hour(Instant at) throws EnrolmentFailedException {
    stage.clock().advanceTo(at);
    stage.ledger().revokeUnused();
    if (mdm.looksAt(at)) {
      look(at);
    }
    if (scene.habits().signsIn() && isSignIn(at)) {
      stage.device().signIn(stage.ledger());
    }
    answer();
  }

  private void look(Instant at) throws EnrolmentFailedException {
    Validity newest = stage.device().newest().validity().orElseThrow();
    int number = stage.device().certificates().size();
    switch (mdm.decide(newest, at)) {
      case WAIT -> {}
      case GIVE_UP -> diary.gaveUp(at, number);
      case REDISTRIBUTE -> {
        if (diary.attempts(number) == 0) {
          diary.renewed(new RenewalAnswer(at, number, stage.device().renew()));
        }
        diary.attempted(at, number, attempt(number));
      }
    }
  }

  private boolean attempt(int number) throws EnrolmentFailedException {
    boolean fails = diary.attempts(number) < scene.habits().failures();
    return stage.device().enrol(fails ? REPLACED_CHALLENGE : stage.challenge());
  }

  private boolean isSignIn(Instant at) {
    long since = Duration.between(scene.start(), at).toSeconds();
    return since % Habits.SIGN_INS.every().toSeconds() == 0;
  }

  private void answer() {
    diary.answered(stage.clock().instant(), stage.device().wouldAttest(stage.ledger()));
  }
}
