/**
 * The Simple Certificate Enrolment Protocol (RFC 8894), seen from outside: what a message says of
 * itself, and what kind of request it is.
 *
 * <p>Start from {@link io.github.sceplifecycle.scep.PkiMessageReader}, which reads the attributes
 * of a message without decrypting it (S-40), and {@link
 * io.github.sceplifecycle.scep.RequestJudgement}, which tells an initial enrolment from a
 * redistribution and from a renewal that the authority refuses (S-41). What is encrypted, the
 * challenge above all, is never looked at (S-33). Nothing here sends, answers, issues or trusts.
 */
@NullMarked
package io.github.sceplifecycle.scep;

import org.jspecify.annotations.NullMarked;
