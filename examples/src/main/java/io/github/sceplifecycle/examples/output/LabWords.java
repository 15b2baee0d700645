package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.lab.Habits;
import io.github.sceplifecycle.examples.lab.PlayedScene;
import io.github.sceplifecycle.examples.lab.Scene;

/** What was played in the lab, in sentences. */
final class LabWords {

  private LabWords() {}

  static String scene(Scene scene) {
    Habits habits = scene.habits();
    String failing =
        habits.failures() == 0
            ? ""
            : "; the first "
                + Words.count(habits.failures(), "attempt")
                + " to replace each certificate fail";
    return Words.visible(scene.profile().identity().displayName())
        + ": "
        + PolicyWords.of(scene.policy())
        + ", a look every "
        + Words.duration(scene.profile().retry().cadence().every())
        + (habits.signsIn() ? "; somebody signs in every day" : "; no replacement is ever used")
        + failing;
  }

  static String agreement(PlayedScene played) {
    return "As projected: "
        + Words.count(played.observation().certificates().size(), "certificate")
        + ", "
        + Words.count(played.observation().events().size(), "event")
        + ", and the answer to a sign-in at each of "
        + Words.count(played.observation().answers().signIns().size(), "hour")
        + ". "
        + renewals(played)
        + sentence(
            ProjectionWords.lost(played.projection()).orElse("the device attests all the time"))
        + ".";
  }

  private static String renewals(PlayedScene played) {
    int asked = played.observation().answers().renewals().size();
    return asked == 0
        ? ""
        : Words.count(asked, "renewal request")
            + (asked == 1 ? " was" : " were")
            + " refused with badRequest (S-11). ";
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
