package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.plan.Urgency;

/** The colours of a terminal (ECMA-48, SGR); nothing where colours are not wanted. */
enum Paint {
  RED("\u001b[31m"),
  YELLOW("\u001b[33m"),
  GREEN("\u001b[32m"),
  CYAN("\u001b[36m"),
  GREY("\u001b[90m"),
  BOLD("\u001b[1m");

  private static final String OFF = "\u001b[0m";

  private final String on;

  Paint(String on) {
    this.on = on;
  }

  String over(String text, Look look) {
    return look.colour() ? on + text + OFF : text;
  }

  static Paint of(Urgency urgency) {
    return switch (urgency) {
      case EXPIRED -> RED;
      case DUE -> YELLOW;
      case CURRENT -> GREEN;
      case UNKNOWN, NOT_YET_VALID -> CYAN;
      case SUPERSEDED -> GREY;
    };
  }
}
