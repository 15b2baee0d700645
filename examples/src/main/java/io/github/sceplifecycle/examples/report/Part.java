package io.github.sceplifecycle.examples.report;

/** The parts of the page, in order. */
enum Part {
  FORECAST("forecast", "What is coming"),
  LIFECYCLE("lifecycle", "The life of one certificate"),
  DEVICES("devices", "Who lapses first"),
  FINDINGS("findings", "What to change"),
  PROBLEMS("problems", "What could not be read"),
  DEFINITIONS("definitions", "How each number is defined");

  private final String id;
  private final String title;

  Part(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String href() {
    return "#" + id;
  }
}
