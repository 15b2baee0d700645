/**
 * What is wrong with a profile, by rules that each name their source (S-27).
 *
 * <p>Start from {@link io.github.sceplifecycle.audit.AuditSubject}, which is what is looked at,
 * {@link io.github.sceplifecycle.audit.Audit}, which looks, and {@link
 * io.github.sceplifecycle.audit.Catalogue}, which lists the rules. A {@link
 * io.github.sceplifecycle.audit.Finding} is facts; its sentence is rendered from them. This room
 * knows no vendor's words and repairs nothing. Which setting would be safe is the matter of {@code
 * advice}.
 */
@NullMarked
package io.github.sceplifecycle.audit;

import org.jspecify.annotations.NullMarked;
