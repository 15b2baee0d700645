package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.input.Samples;
import io.github.sceplifecycle.examples.lab.Habits;
import io.github.sceplifecycle.examples.lab.Lab;
import io.github.sceplifecycle.examples.lab.PlayedScene;
import io.github.sceplifecycle.examples.lab.Profiles;
import io.github.sceplifecycle.examples.lab.Scene;
import io.github.sceplifecycle.examples.output.LabJson;
import io.github.sceplifecycle.examples.output.LabText;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code scep-lifecycle lab}: two years of a device on real SCEP, held against the projection. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "lab",
    description = {
      "Two lifetimes of two devices on real SCEP, held against what is projected.",
      "",
      "A responder on loopback behaves like Okta's authority; a device with a profile from Jamf and"
          + " one with a profile from Intune enrol there over HTTP, the clock leaps from hour to"
          + " hour, and what the issued certificates and the responder's records show is compared"
          + " with the projection: every event, every verdict.",
      "",
      "With --serve nothing is played: the responder answers clients of one's own on 127.0.0.1 and"
          + " prints for each request what it was judged to be, until SIGINT or SIGTERM.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 what was seen is what was projected; 1 it is not, and the differences are"
          + " told; 2 the options are wrong. With --serve: 0 when it was stopped."
    })
final class LabCommand implements Callable<Integer> {

  /** What was seen is not what was projected. */
  static final int DIFFERS = 1;

  /** More enrolments make a long wait, not a better story. */
  private static final int MOST_CERTIFICATES = 24;

  /** The options that mean nothing to clients of one's own. */
  private static final List<String> ONLY_PLAYING =
      List.of("--percent", "--unused", "--failures", "--format", "--output");

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Terminal terminal;

  @Option(
      names = "--days",
      paramLabel = "N",
      converter = Converters.OfNumberOfDays.class,
      description =
          "Jamf's \"Redistribute Profile\", which its macOS exports do not state; with --serve, by"
              + " what requests are judged (default: ${DEFAULT-VALUE}).")
  private int days = Samples.REDISTRIBUTE_DAYS;

  @Option(
      names = "--percent",
      paramLabel = "P",
      converter = Converters.OfThreshold.class,
      description = "Intune's \"Renewal threshold (%%)\", 1 to 99 (default: ${DEFAULT-VALUE}).")
  private int percent = Samples.RENEWAL_THRESHOLD;

  @Option(
      names = "--unused",
      description = "Nobody ever signs in with a replacement (default: somebody does, every day).")
  private boolean unused;

  @Option(
      names = "--failures",
      paramLabel = "N",
      converter = Converters.OfCount.class,
      description =
          "How many attempts to replace each certificate fail first, because the profile still"
              + " holds a challenge that was replaced (default: 0).")
  private Long failures = 0L;

  @Mixin private ServeOptions serving = new ServeOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private CommandSpec self = CommandSpec.create();

  LabCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (serving.serve) {
      refuse(ONLY_PLAYING, " does not go with --serve");
      LabService.serve(serving, RenewalPolicy.daysBeforeExpiry(days), terminal.out());
      return ExitCode.READ;
    }
    refuse(ServeOptions.ONLY_SERVING, " goes only with --serve");
    List<PlayedScene> played = play();
    output.print(
        terminal,
        (look, out) -> LabJson.write(played, out),
        (look, out) -> LabText.write(played, look, out));
    return played.stream().allMatch(PlayedScene::agrees) ? ExitCode.READ : DIFFERS;
  }

  private void refuse(List<String> options, String why) {
    ParseResult stated = self.commandLine().getParseResult();
    for (String option : options) {
      if (stated.hasMatchedOption(option)) {
        throw new WrongOptionsException(option + why);
      }
    }
  }

  private List<PlayedScene> play() throws Exception {
    CertificateAuthority okta = CertificateAuthority.okta();
    Scene jamf = scene(Profiles.jamf(days), okta, "--days " + days);
    Scene intune = scene(Profiles.intune(percent), okta, "--percent " + percent);
    Lab lab = new Lab(okta);
    List<PlayedScene> played = new ArrayList<>();
    for (Scene scene : List.of(jamf, intune)) {
      played.add(lab.play(scene));
    }
    return played;
  }

  private Scene scene(ScepProfile profile, CertificateAuthority authority, String option) {
    Instant end = START.plus(authority.issuance().lifetime().multipliedBy(2));
    Scene scene = new Scene(profile, habits(), START, end);
    int certificates = scene.projection(authority).certificates().size();
    if (certificates > MOST_CERTIFICATES) {
      throw new WrongOptionsException(
          option
              + " makes more than "
              + MOST_CERTIFICATES
              + " certificates in two lifetimes, more than the lab enrols for");
    }
    return scene;
  }

  private Habits habits() {
    if (failures > Habits.MOST_FAILURES) {
      throw new WrongOptionsException(
          "--failures must be from 0 to " + Habits.MOST_FAILURES + ", but was " + failures);
    }
    return new Habits(!unused, failures.intValue());
  }
}
