package io.github.sceplifecycle.examples.lab;

import java.time.Instant;

/**
 * What the authority answers when a device asks whether a sign-in would attest.
 *
 * @param at when
 * @param attests the answer
 */
public record SignInAnswer(Instant at, boolean attests) {}
